// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a plan rollback job operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanRollbackJobOperationDetails {
    /// The advanced options of Terraform.
    pub terraform_advanced_options: Option<models::TerraformAdvancedOptions>,
    /// The OCID of the successful apply job to roll back to.
    pub target_rollback_job_id: String,
}

model! {
    PlanRollbackJobOperationDetails, "operation" = "PLAN_ROLLBACK" {
        terraform_advanced_options = "terraformAdvancedOptions";
        target_rollback_job_id = "targetRollbackJobId";
    }
}
