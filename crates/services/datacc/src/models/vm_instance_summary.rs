// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a VM instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmInstanceSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the infrastructure.
    pub infrastructure_id: Option<String>,
    /// The number of enabled CPU cores.
    pub cpus_enabled: i64,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<f64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the image.
    pub image_id: Option<String>,
    /// The OCID of the server.
    pub server_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::VmInstanceLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The name of the domain.
    pub domain_name: Option<String>,
    /// The time zone.
    pub time_zone: String,
    /// The OCID of the VM network.
    pub vm_network_id: Option<String>,
}

model! {
    VmInstanceSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        infrastructure_id = "infrastructureId";
        cpus_enabled = "cpusEnabled";
        memory_size_in_gbs = "memorySizeInGBs";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        image_id = "imageId";
        server_id = "serverId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        domain_name = "domainName";
        time_zone = "timeZone";
        vm_network_id = "vmNetworkId";
    }
}
