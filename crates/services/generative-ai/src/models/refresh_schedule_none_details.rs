// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A schedule without automatic refreshes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshScheduleNoneDetails {}

model! {
    RefreshScheduleNoneDetails, "type" = "NONE" {
        optional {}
    }
}
