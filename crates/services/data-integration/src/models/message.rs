// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The type.
    pub type_: models::MessageType,
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
}

model! {
    Message {
        type_ = "type";
        code = "code";
        message = "message";
    }
}
