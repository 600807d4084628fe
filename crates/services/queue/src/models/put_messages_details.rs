// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of messages to put.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutMessagesDetails {
    /// The messages.
    pub messages: Vec<models::PutMessagesDetailsEntry>,
}

model! {
    PutMessagesDetails {
        required {
            messages = "messages", with_messages([models::PutMessagesDetailsEntry]);
        }
    }
}
