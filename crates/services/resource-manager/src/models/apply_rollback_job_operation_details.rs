// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a rollback job operation to apply.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyRollbackJobOperationDetails {
    /// The advanced options of Terraform.
    pub terraform_advanced_options: Option<models::TerraformAdvancedOptions>,
    /// The source of the execution plan for the rollback. `AUTO_APPROVED` means without a plan.
    pub execution_plan_rollback_strategy:
        models::ApplyRollbackJobOperationExecutionPlanRollbackStrategy,
    /// The OCID of the plan rollback job. Used with the strategy `FROM_PLAN_ROLLBACK_JOB_ID`.
    pub execution_plan_rollback_job_id: Option<String>,
    /// The OCID of the successful apply job to roll back to.
    pub target_rollback_job_id: Option<String>,
}

model! {
    ApplyRollbackJobOperationDetails, "operation" = "APPLY_ROLLBACK" {
        terraform_advanced_options = "terraformAdvancedOptions";
        execution_plan_rollback_strategy = "executionPlanRollbackStrategy";
        execution_plan_rollback_job_id = "executionPlanRollbackJobId";
        target_rollback_job_id = "targetRollbackJobId";
    }
}
