// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessageDetails {
    /// The visibility timeout in seconds.
    pub visibility_in_seconds: i64,
}

model! {
    UpdateMessageDetails {
        required {
            visibility_in_seconds = "visibilityInSeconds", with_visibility_in_seconds(i64);
        }
    }
}
