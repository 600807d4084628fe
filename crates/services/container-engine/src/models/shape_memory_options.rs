// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape memory options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeMemoryOptions {
    /// The minimum amount of memory in GB.
    pub min_in_gbs: Option<f64>,
    /// The maximum amount of memory in GB.
    pub max_in_gbs: Option<f64>,
    /// The default amount of memory per OCPU in GB.
    pub default_per_ocpu_in_gbs: Option<f64>,
    /// The minimum amount of memory per OCPU in GB.
    pub min_per_ocpu_in_gbs: Option<f64>,
    /// The maximum amount of memory per OCPU in GB.
    pub max_per_ocpu_in_gbs: Option<f64>,
}

model! {
    ShapeMemoryOptions {
        min_in_gbs = "minInGBs";
        max_in_gbs = "maxInGBs";
        default_per_ocpu_in_gbs = "defaultPerOcpuInGBs";
        min_per_ocpu_in_gbs = "minPerOcpuInGBs";
        max_per_ocpu_in_gbs = "maxPerOcpuInGBs";
    }
}
