// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an operator assignment to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateOperatorAssignmentDetails {
    /// The name of the action.
    pub action_name: Option<String>,
}

model! {
    ValidateOperatorAssignmentDetails {
        optional {
            action_name = "actionName", with_action_name(String);
        }
    }
}
