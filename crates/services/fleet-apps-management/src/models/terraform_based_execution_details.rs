// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a terraform based execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerraformBasedExecutionDetails {
    /// The ID of the catalog.
    pub catalog_id: String,
    /// The configuration file.
    pub config_file: Option<String>,
    /// The OCID of the target compartment.
    pub target_compartment_id: String,
    /// Whether the read output variable is enabled.
    pub is_read_output_variable_enabled: Option<bool>,
    /// The system variables.
    pub system_variables: Option<Vec<String>>,
}

model! {
    TerraformBasedExecutionDetails, "executionType" = "TERRAFORM" {
        required {
            catalog_id = "catalogId", with_catalog_id(String);
            target_compartment_id = "targetCompartmentId", with_target_compartment_id(String);
        }
        optional {
            config_file = "configFile", with_config_file(String);
            is_read_output_variable_enabled = "isReadOutputVariableEnabled",
                with_is_read_output_variable_enabled(bool);
            system_variables = "systemVariables", with_system_variables([String]);
        }
    }
}
