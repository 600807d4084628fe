// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object store script precheck step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStoreScriptPrecheckStep {}

model! {
    ObjectStoreScriptPrecheckStep, "stepType" = "RUN_OBJECTSTORE_SCRIPT_PRECHECK" {}
}
