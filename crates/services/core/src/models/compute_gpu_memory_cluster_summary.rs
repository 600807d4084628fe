// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a compute GPU memory cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGpuMemoryClusterSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the GPU memory fabric.
    pub gpu_memory_fabric_id: Option<String>,
    /// The size.
    pub size: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeGpuMemoryClusterLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
}

model! {
    ComputeGpuMemoryClusterSummary {
        id = "id";
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        gpu_memory_fabric_id = "gpuMemoryFabricId";
        size = "size";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        display_name = "displayName";
    }
}
