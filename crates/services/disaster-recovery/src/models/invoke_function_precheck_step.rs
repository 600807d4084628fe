// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An invoke function precheck step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeFunctionPrecheckStep {}

model! {
    InvokeFunctionPrecheckStep, "stepType" = "INVOKE_FUNCTION_PRECHECK" {}
}
