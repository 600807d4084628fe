// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute resource configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeResourceConfiguration {
    /// The shape.
    pub shape: String,
    /// The compute hw generation.
    pub compute_hw_generation: Option<String>,
    /// The type of the usage of the resource.
    pub usage_type: String,
}

model! {
    ComputeResourceConfiguration, "resource" = "COMPUTE" {
        required {
            shape = "shape", with_shape(String);
            usage_type = "usageType", with_usage_type(String);
        }
        optional {
            compute_hw_generation = "computeHwGeneration", with_compute_hw_generation(String);
        }
    }
}
