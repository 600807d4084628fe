// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A local script precheck step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalScriptPrecheckStep {}

model! {
    LocalScriptPrecheckStep, "stepType" = "RUN_LOCAL_SCRIPT_PRECHECK" {}
}
