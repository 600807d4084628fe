// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A schedule that enriches a semantic store once, when it is created.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshScheduleOnCreateDetails {}

model! {
    RefreshScheduleOnCreateDetails, "type" = "ON_CREATE" {
        optional {}
    }
}
