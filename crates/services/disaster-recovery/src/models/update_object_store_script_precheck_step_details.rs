// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an object store script precheck step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateObjectStoreScriptPrecheckStepDetails {}

model! {
    UpdateObjectStoreScriptPrecheckStepDetails, "stepType" = "RUN_OBJECTSTORE_SCRIPT_PRECHECK" {
        optional {}
    }
}
