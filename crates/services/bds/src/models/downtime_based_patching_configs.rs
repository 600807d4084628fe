// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Downtime based patching configurations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DowntimeBasedPatchingConfigs {}

model! {
    DowntimeBasedPatchingConfigs, "patchingConfigStrategy" = "DOWNTIME_BASED" {
        optional {}
    }
}
