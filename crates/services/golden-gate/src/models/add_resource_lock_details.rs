// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a resource lock to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddResourceLockDetails {
    /// The type.
    pub type_: models::AddResourceLockType,
    /// The message.
    pub message: Option<String>,
}

model! {
    AddResourceLockDetails {
        required {
            type_ = "type", with_type(models::AddResourceLockType);
        }
        optional {
            message = "message", with_message(String);
        }
    }
}
