// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a job operation to apply.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyJobOperationDetails {
    /// The advanced options of Terraform.
    pub terraform_advanced_options: Option<models::TerraformAdvancedOptions>,
    /// The strategy that selects the execution plan to apply. With `AUTO_APPROVED`, the job runs
    /// without a plan.
    pub execution_plan_strategy: models::ApplyJobOperationExecutionPlanStrategy,
    /// The OCID of the plan job whose execution plan is used.
    pub execution_plan_job_id: Option<String>,
}

model! {
    ApplyJobOperationDetails, "operation" = "APPLY" {
        terraform_advanced_options = "terraformAdvancedOptions";
        execution_plan_strategy = "executionPlanStrategy";
        execution_plan_job_id = "executionPlanJobId";
    }
}
