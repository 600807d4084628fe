// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// The type.
    pub type_: models::ActionType,
    /// The value.
    pub value: i64,
}

model! {
    Action {
        required {
            type_ = "type", with_type(models::ActionType);
            value = "value", with_value(i64);
        }
    }
}
