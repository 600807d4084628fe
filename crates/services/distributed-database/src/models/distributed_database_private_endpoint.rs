// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A distributed database private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDatabasePrivateEndpoint {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the subnet.
    pub subnet_id: String,
    /// The ID of the VCN.
    pub vcn_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The NSGs of the private endpoint.
    pub vcn_nsg_ids: Option<Vec<models::VcnNsgIdsDetails>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::DistributedDatabasePrivateEndpointLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The ID of the proxy compute instance.
    pub proxy_compute_instance_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DistributedDatabasePrivateEndpoint {
        id = "id";
        compartment_id = "compartmentId";
        subnet_id = "subnetId";
        vcn_id = "vcnId";
        display_name = "displayName";
        description = "description";
        private_ip = "privateIp";
        vcn_nsg_ids = "vcnNsgIds";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        proxy_compute_instance_id = "proxyComputeInstanceId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
