// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A validation message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidationMessage {
    /// The level.
    pub level: Option<String>,
    /// The key of the message.
    pub message_key: Option<String>,
    /// The validation message.
    pub validation_message: Option<String>,
}

model! {
    ValidationMessage {
        level = "level";
        message_key = "messageKey";
        validation_message = "validationMessage";
    }
}
