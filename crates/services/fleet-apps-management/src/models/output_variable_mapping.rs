// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An output variable mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputVariableMapping {
    /// The name.
    pub name: String,
    /// The output variable.
    pub output_variable_details: models::OutputVariableDetails,
}

model! {
    OutputVariableMapping {
        required {
            name = "name", with_name(String);
            output_variable_details = "outputVariableDetails",
                with_output_variable_details(models::OutputVariableDetails);
        }
    }
}
