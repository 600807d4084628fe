// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An instance configuration detached volume autotune policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceConfigurationDetachedVolumeAutotunePolicy {}

model! {
    InstanceConfigurationDetachedVolumeAutotunePolicy, "autotuneType" = "DETACHED_VOLUME" {
        optional {}
    }
}
