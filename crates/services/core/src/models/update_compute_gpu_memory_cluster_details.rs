// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a compute GPU memory cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeGpuMemoryClusterDetails {
    /// The ID of the instance configuration.
    pub instance_configuration_id: Option<String>,
    /// The size.
    pub size: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The scaling configuration of the GPU memory cluster.
    pub gpu_memory_cluster_scale_config: Option<models::UpdateComputeGpuMemoryClusterScaleConfig>,
    /// The OCIDs of the private IPs.
    pub private_ip_ids: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateComputeGpuMemoryClusterDetails {
        optional {
            instance_configuration_id = "instanceConfigurationId",
                with_instance_configuration_id(String), clear_instance_configuration_id;
            size = "size", with_size(i64), clear_size;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            gpu_memory_cluster_scale_config = "gpuMemoryClusterScaleConfig",
                with_gpu_memory_cluster_scale_config(models::UpdateComputeGpuMemoryClusterScaleConfig),
                clear_gpu_memory_cluster_scale_config;
            private_ip_ids = "privateIpIds", with_private_ip_ids([String]), clear_private_ip_ids;
        }
    }
}
