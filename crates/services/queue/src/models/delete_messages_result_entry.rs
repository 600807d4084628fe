// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A delete messages result entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteMessagesResultEntry {
    /// The error code.
    pub error_code: Option<i64>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    DeleteMessagesResultEntry {
        error_code = "errorCode";
        error_message = "errorMessage";
    }
}
