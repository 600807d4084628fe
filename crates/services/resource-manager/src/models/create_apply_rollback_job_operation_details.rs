// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an apply rollback job operation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApplyRollbackJobOperationDetails {
    /// Whether Terraform providers are upgraded to the latest versions that the configuration
    /// allows.
    pub is_provider_upgrade_required: Option<bool>,
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
    CreateApplyRollbackJobOperationDetails, "operation" = "APPLY_ROLLBACK" {
        required {
            execution_plan_rollback_strategy = "executionPlanRollbackStrategy",
                with_execution_plan_rollback_strategy(models::ApplyRollbackJobOperationExecutionPlanRollbackStrategy);
        }
        optional {
            is_provider_upgrade_required = "isProviderUpgradeRequired",
                with_is_provider_upgrade_required(bool);
            terraform_advanced_options = "terraformAdvancedOptions",
                with_terraform_advanced_options(models::TerraformAdvancedOptions);
            execution_plan_rollback_job_id = "executionPlanRollbackJobId",
                with_execution_plan_rollback_job_id(String);
            target_rollback_job_id = "targetRollbackJobId", with_target_rollback_job_id(String);
        }
    }
}
