// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a local script precheck step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLocalScriptPrecheckStepDetails {}

model! {
    UpdateLocalScriptPrecheckStepDetails, "stepType" = "RUN_LOCAL_SCRIPT_PRECHECK" {
        optional {}
    }
}
