// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of apply rollback job operation details.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyRollbackJobOperationDetailsSummary {
    /// The source of the execution plan for the rollback. `AUTO_APPROVED` means without a plan.
    pub execution_plan_rollback_strategy:
        models::ApplyRollbackJobOperationDetailsExecutionPlanRollbackStrategy,
    /// The OCID of the plan rollback job. Used with the strategy `FROM_PLAN_ROLLBACK_JOB_ID`.
    pub execution_plan_rollback_job_id: Option<String>,
    /// The OCID of the successful apply job to roll back to.
    pub target_rollback_job_id: Option<String>,
}

model! {
    ApplyRollbackJobOperationDetailsSummary, "operation" = "APPLY_ROLLBACK" {
        execution_plan_rollback_strategy = "executionPlanRollbackStrategy";
        execution_plan_rollback_job_id = "executionPlanRollbackJobId";
        target_rollback_job_id = "targetRollbackJobId";
    }
}
