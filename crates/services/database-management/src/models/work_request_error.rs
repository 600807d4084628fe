// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A work request error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestError {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the work request.
    pub work_request_id: String,
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
    /// Whether it is retryable.
    pub is_retryable: Option<bool>,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
}

model! {
    WorkRequestError {
        id = "id";
        work_request_id = "workRequestId";
        code = "code";
        message = "message";
        is_retryable = "isRetryable";
        timestamp = "timestamp";
    }
}
