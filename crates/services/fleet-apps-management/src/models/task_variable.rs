// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A task variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaskVariable {
    /// The input variables.
    pub input_variables: Option<Vec<models::InputArgument>>,
    /// The output variables.
    pub output_variables: Option<Vec<String>>,
}

model! {
    TaskVariable {
        optional {
            input_variables = "inputVariables", with_input_variables([models::InputArgument]);
            output_variables = "outputVariables", with_output_variables([String]);
        }
    }
}
