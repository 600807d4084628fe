// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a destroy job operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestroyJobOperationDetails {
    /// The advanced options of Terraform.
    pub terraform_advanced_options: Option<models::TerraformAdvancedOptions>,
    /// The strategy that selects the execution plan to apply. With `AUTO_APPROVED`, the job runs
    /// without a plan.
    pub execution_plan_strategy: models::DestroyJobOperationExecutionPlanStrategy,
}

model! {
    DestroyJobOperationDetails, "operation" = "DESTROY" {
        terraform_advanced_options = "terraformAdvancedOptions";
        execution_plan_strategy = "executionPlanStrategy";
    }
}
