// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DB management private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbManagementPrivateEndpoint {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the object is a cluster, part of one, or for databases in one.
    pub is_cluster: Option<bool>,
    /// Whether the private endpoint has a DNS proxy for resolving private hostnames.
    pub is_dns_resolution_enabled: Option<bool>,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DbManagementPrivateEndpointLifecycleState>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DbManagementPrivateEndpoint {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        is_cluster = "isCluster";
        is_dns_resolution_enabled = "isDnsResolutionEnabled";
        vcn_id = "vcnId";
        subnet_id = "subnetId";
        private_ip = "privateIp";
        description = "description";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        nsg_ids = "nsgIds";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
    }
}
