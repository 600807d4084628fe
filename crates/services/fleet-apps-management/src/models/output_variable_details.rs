// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an output variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OutputVariableDetails {
    /// The name of the step.
    pub step_name: String,
    /// The output variable name.
    pub output_variable_name: String,
}

model! {
    OutputVariableDetails {
        required {
            step_name = "stepName", with_step_name(String);
            output_variable_name = "outputVariableName", with_output_variable_name(String);
        }
    }
}
