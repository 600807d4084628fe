// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DR plan execution to resume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResumeDrPlanExecutionDetails {}

model! {
    ResumeDrPlanExecutionDetails, "actionType" = "RESUME" {
        optional {}
    }
}
