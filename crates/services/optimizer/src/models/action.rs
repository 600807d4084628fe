// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Action {
    /// The type.
    pub type_: models::ActionType,
    /// The description.
    pub description: String,
    /// The URL.
    pub url: String,
}

model! {
    Action {
        type_ = "type";
        description = "description";
        url = "url";
    }
}
