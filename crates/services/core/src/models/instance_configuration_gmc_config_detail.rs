// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// An instance configuration gmc configuration detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationGmcConfigDetail {
    /// The OCID of the instance configuration.
    pub instance_configuration_id: String,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The size.
    pub size: Option<i64>,
    /// The scaling configuration of the GPU memory cluster.
    pub gpu_memory_cluster_scale_config:
        Option<models::InstanceConfigurationGpuMemoryClusterScaleConfig>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    InstanceConfigurationGmcConfigDetail {
        required {
            instance_configuration_id = "instanceConfigurationId",
                with_instance_configuration_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            size = "size", with_size(i64);
            gpu_memory_cluster_scale_config = "gpuMemoryClusterScaleConfig",
                with_gpu_memory_cluster_scale_config(models::InstanceConfigurationGpuMemoryClusterScaleConfig);
            display_name = "displayName", with_display_name(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
