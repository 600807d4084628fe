// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a plan job operation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePlanJobOperationDetails {
    /// Whether Terraform providers are upgraded to the latest versions that the configuration
    /// allows.
    pub is_provider_upgrade_required: Option<bool>,
    /// The advanced options of Terraform.
    pub terraform_advanced_options: Option<models::TerraformAdvancedOptions>,
}

model! {
    CreatePlanJobOperationDetails, "operation" = "PLAN" {
        optional {
            is_provider_upgrade_required = "isProviderUpgradeRequired",
                with_is_provider_upgrade_required(bool);
            terraform_advanced_options = "terraformAdvancedOptions",
                with_terraform_advanced_options(models::TerraformAdvancedOptions);
        }
    }
}
