// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A workspace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Workspace {
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The IP address of the custom DNS server.
    pub dns_server_ip: Option<String>,
    /// The DNS zone of the custom DNS server for name resolution.
    pub dns_server_zone: Option<String>,
    /// Whether the private network connection is enabled.
    pub is_private_network_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::WorkspaceLifecycleState>,
    /// The message that explains the current state.
    pub state_message: Option<String>,
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the endpoint.
    pub endpoint_id: Option<String>,
    /// The name of the endpoint.
    pub endpoint_name: Option<String>,
    /// The ID of the DCMS registry of the workspace.
    pub registry_id: Option<String>,
    /// The properties of the workspace.
    pub workspace_properties: Option<BTreeMap<String, String>>,
}

model! {
    Workspace {
        vcn_id = "vcnId";
        subnet_id = "subnetId";
        dns_server_ip = "dnsServerIp";
        dns_server_zone = "dnsServerZone";
        is_private_network_enabled = "isPrivateNetworkEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        description = "description";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        state_message = "stateMessage";
        id = "id";
        endpoint_id = "endpointId";
        endpoint_name = "endpointName";
        registry_id = "registryId";
        workspace_properties = "workspaceProperties";
    }
}
