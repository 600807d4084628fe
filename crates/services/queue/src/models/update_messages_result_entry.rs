// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An update messages result entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMessagesResultEntry {
    /// The ID of the resource.
    pub id: Option<i64>,
    /// The time after which other consumers can see the message.
    pub visible_after: Option<DateTime<Utc>>,
    /// The error code.
    pub error_code: Option<i64>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    UpdateMessagesResultEntry {
        id = "id";
        visible_after = "visibleAfter";
        error_code = "errorCode";
        error_message = "errorMessage";
    }
}
