// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An input parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InputParameter {
    /// The name of the step.
    pub step_name: String,
    /// The arguments.
    pub arguments: Option<Vec<models::TaskArgument>>,
}

model! {
    InputParameter {
        required {
            step_name = "stepName", with_step_name(String);
        }
        optional {
            arguments = "arguments", with_arguments([models::TaskArgument]);
        }
    }
}
