// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A detached volume autotune policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachedVolumeAutotunePolicy {}

model! {
    DetachedVolumeAutotunePolicy, "autotuneType" = "DETACHED_VOLUME" {
        optional {}
    }
}
