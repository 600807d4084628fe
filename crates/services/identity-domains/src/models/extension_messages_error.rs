// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// An extension messages error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionMessagesError {
    /// The ID of the message.
    pub message_id: Option<String>,
    /// Additional data.
    pub additional_data: Option<Value>,
}

model! {
    ExtensionMessagesError {
        message_id = "messageId";
        additional_data = "additionalData";
    }
}
