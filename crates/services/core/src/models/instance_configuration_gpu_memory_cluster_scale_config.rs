// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An instance configuration GPU memory cluster scale configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationGpuMemoryClusterScaleConfig {
    /// Whether upsizing towards the target size is enabled.
    pub is_upsize_enabled: bool,
    /// Whether downsizing towards the target size is enabled.
    pub is_downsize_enabled: Option<bool>,
    /// The target size of the GPU memory cluster.
    pub target_size: Option<i64>,
}

model! {
    InstanceConfigurationGpuMemoryClusterScaleConfig {
        required {
            is_upsize_enabled = "isUpsizeEnabled", with_is_upsize_enabled(bool);
        }
        optional {
            is_downsize_enabled = "isDownsizeEnabled", with_is_downsize_enabled(bool);
            target_size = "targetSize", with_target_size(i64);
        }
    }
}
