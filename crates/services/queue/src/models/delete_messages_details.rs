// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of messages to delete.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessagesDetails {
    /// The entries.
    pub entries: Vec<models::DeleteMessagesDetailsEntry>,
}

model! {
    DeleteMessagesDetails {
        required {
            entries = "entries", with_entries([models::DeleteMessagesDetailsEntry]);
        }
    }
}
