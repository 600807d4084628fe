// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a compute GPU memory cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateComputeGpuMemoryClusterDetails {
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the GPU memory fabric.
    pub gpu_memory_fabric_id: Option<String>,
    /// The OCID of the compute cluster.
    pub compute_cluster_id: String,
    /// The ID of the instance configuration.
    pub instance_configuration_id: String,
    /// The size.
    pub size: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The scaling configuration of the GPU memory cluster.
    pub gpu_memory_cluster_scale_config: Option<models::CreateComputeGpuMemoryClusterScaleConfig>,
    /// The OCIDs of the private IPs.
    pub private_ip_ids: Option<Vec<String>>,
}

model! {
    CreateComputeGpuMemoryClusterDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            compute_cluster_id = "computeClusterId", with_compute_cluster_id(String);
            instance_configuration_id = "instanceConfigurationId",
                with_instance_configuration_id(String);
        }
        optional {
            gpu_memory_fabric_id = "gpuMemoryFabricId", with_gpu_memory_fabric_id(String);
            size = "size", with_size(i64);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            display_name = "displayName", with_display_name(String);
            gpu_memory_cluster_scale_config = "gpuMemoryClusterScaleConfig",
                with_gpu_memory_cluster_scale_config(models::CreateComputeGpuMemoryClusterScaleConfig);
            private_ip_ids = "privateIpIds", with_private_ip_ids([String]);
        }
    }
}
