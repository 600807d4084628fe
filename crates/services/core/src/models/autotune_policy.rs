// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An autotune policy.
    ///
    /// The field `autotuneType` selects the variant.
    pub enum AutotunePolicy by "autotuneType" {
        DetachedVolume(models::DetachedVolumeAutotunePolicy) = "DETACHED_VOLUME",
            as_detached_volume;
        PerformanceBased(models::PerformanceBasedAutotunePolicy) = "PERFORMANCE_BASED",
            as_performance_based;
    }
}
