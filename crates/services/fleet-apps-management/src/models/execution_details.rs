// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an execution.
    ///
    /// The field `executionType` selects the variant.
    pub enum ExecutionDetails by "executionType" {
        Api(models::ApiBasedExecutionDetails) = "API", as_api;
        Script(models::ScriptBasedExecutionDetails) = "SCRIPT", as_script;
        Terraform(models::TerraformBasedExecutionDetails) = "TERRAFORM", as_terraform;
    }
}
