// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a plan job operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlanJobOperationDetails {
    /// The advanced options of Terraform.
    pub terraform_advanced_options: Option<models::TerraformAdvancedOptions>,
}

model! {
    PlanJobOperationDetails, "operation" = "PLAN" {
        terraform_advanced_options = "terraformAdvancedOptions";
    }
}
