// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A compute GPU memory cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGpuMemoryCluster {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the instance configuration.
    pub instance_configuration_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeGpuMemoryClusterLifecycleState,
    /// The OCID of the GPU memory fabric.
    pub gpu_memory_fabric_id: Option<String>,
    /// The OCID of the compute cluster.
    pub compute_cluster_id: String,
    /// The size.
    pub size: i64,
    /// The scaling configuration of the GPU memory cluster.
    pub gpu_memory_cluster_scale_config: Option<models::ComputeGpuMemoryClusterScaleConfig>,
    /// The OCIDs of the private IPs.
    pub private_ip_ids: Option<Vec<String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    ComputeGpuMemoryCluster {
        availability_domain = "availabilityDomain";
        id = "id";
        instance_configuration_id = "instanceConfigurationId";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        gpu_memory_fabric_id = "gpuMemoryFabricId";
        compute_cluster_id = "computeClusterId";
        size = "size";
        gpu_memory_cluster_scale_config = "gpuMemoryClusterScaleConfig";
        private_ip_ids = "privateIpIds";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        display_name = "displayName";
        time_created = "timeCreated";
    }
}
