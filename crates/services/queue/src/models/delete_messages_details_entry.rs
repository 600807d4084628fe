// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A delete messages details entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessagesDetailsEntry {
    /// The receipt of the message, an opaque token for deleting the message or updating its
    /// visibility.
    pub receipt: String,
}

model! {
    DeleteMessagesDetailsEntry {
        required {
            receipt = "receipt", with_receipt(String);
        }
    }
}
