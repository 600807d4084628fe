// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in messages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessagesDetails {
    /// The entries.
    pub entries: Vec<models::UpdateMessagesDetailsEntry>,
}

model! {
    UpdateMessagesDetails {
        required {
            entries = "entries", with_entries([models::UpdateMessagesDetailsEntry]);
        }
    }
}
