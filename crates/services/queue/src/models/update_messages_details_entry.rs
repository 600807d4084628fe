// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An update messages details entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessagesDetailsEntry {
    /// The receipt of the message, an opaque token for deleting the message or updating its
    /// visibility.
    pub receipt: String,
    /// The visibility timeout in seconds.
    pub visibility_in_seconds: i64,
}

model! {
    UpdateMessagesDetailsEntry {
        required {
            receipt = "receipt", with_receipt(String);
            visibility_in_seconds = "visibilityInSeconds", with_visibility_in_seconds(i64);
        }
    }
}
