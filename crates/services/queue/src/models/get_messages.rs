// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Get messages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessages {
    /// The messages.
    pub messages: Vec<models::GetMessage>,
}

model! {
    GetMessages {
        messages = "messages";
    }
}
