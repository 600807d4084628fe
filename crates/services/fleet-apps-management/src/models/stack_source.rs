// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A stack source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackSource {
    /// The type.
    pub type_: Option<models::StackSourceType>,
    /// The reference.
    pub reference: Option<String>,
}

model! {
    StackSource {
        type_ = "type";
        reference = "reference";
    }
}
