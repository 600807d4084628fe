// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An instance configuration autotune policy.
    ///
    /// The field `autotuneType` selects the variant.
    pub enum InstanceConfigurationAutotunePolicy by "autotuneType" {
        DetachedVolume(models::InstanceConfigurationDetachedVolumeAutotunePolicy)
            = "DETACHED_VOLUME", as_detached_volume;
        PerformanceBased(models::InstanceConfigurationPerformanceBasedAutotunePolicy)
            = "PERFORMANCE_BASED", as_performance_based;
    }
}
