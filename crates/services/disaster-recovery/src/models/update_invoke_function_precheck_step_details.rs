// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an invoke function precheck step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvokeFunctionPrecheckStepDetails {}

model! {
    UpdateInvokeFunctionPrecheckStepDetails, "stepType" = "INVOKE_FUNCTION_PRECHECK" {
        optional {}
    }
}
