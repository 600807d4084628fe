// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A downtime based ODH patching configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DowntimeBasedOdhPatchingConfig {}

model! {
    DowntimeBasedOdhPatchingConfig, "patchingConfigStrategy" = "DOWNTIME_BASED" {
        optional {}
    }
}
