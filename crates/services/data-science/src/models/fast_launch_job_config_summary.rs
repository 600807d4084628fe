// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A shape that supports fast launch of job runs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FastLaunchJobConfigSummary {
    /// The name of the configuration.
    pub name: String,
    /// The name of the shape.
    pub shape_name: String,
    /// The number of cores of the shape.
    pub core_count: i64,
    /// The amount of memory in gigabytes.
    pub memory_in_gbs: i64,
    /// The processor family of the shape, such as `AMD_ROME` or `NVIDIA_GPU`.
    pub shape_series: models::FastLaunchJobConfigShapeSeries,
    /// The managed egress support of the shape: required, supported or unsupported. With managed
    /// egress, the service manages network access.
    pub managed_egress_support: models::FastLaunchJobConfigManagedEgressSupport,
}

model! {
    FastLaunchJobConfigSummary {
        name = "name";
        shape_name = "shapeName";
        core_count = "coreCount";
        memory_in_gbs = "memoryInGBs";
        shape_series = "shapeSeries";
        managed_egress_support = "managedEgressSupport";
    }
}
