// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DR plan execution to retry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetryDrPlanExecutionDetails {
    /// The ID of the group.
    pub group_id: String,
    /// The ID of the step.
    pub step_id: Option<String>,
}

model! {
    RetryDrPlanExecutionDetails {
        required {
            group_id = "groupId", with_group_id(String);
        }
        optional {
            step_id = "stepId", with_step_id(String);
        }
    }
}
