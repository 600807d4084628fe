// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A no delay start policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoDelayStartPolicy {}

model! {
    NoDelayStartPolicy, "startPolicyType" = "NO_DELAY_START_POLICY" {
        optional {}
    }
}
