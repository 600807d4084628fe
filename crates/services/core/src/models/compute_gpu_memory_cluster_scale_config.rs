// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute GPU memory cluster scale configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeGpuMemoryClusterScaleConfig {
    /// Whether upsizing towards the target size is enabled.
    pub is_upsize_enabled: Option<bool>,
    /// Whether downsizing towards the target size is enabled.
    pub is_downsize_enabled: Option<bool>,
    /// The target size of the GPU memory cluster.
    pub target_size: Option<i64>,
}

model! {
    ComputeGpuMemoryClusterScaleConfig {
        is_upsize_enabled = "isUpsizeEnabled";
        is_downsize_enabled = "isDownsizeEnabled";
        target_size = "targetSize";
    }
}
