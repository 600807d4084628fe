// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A work request error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestError {
    /// The code.
    pub code: String,
    /// The ID of the resource.
    pub id: Option<i64>,
    /// The message.
    pub message: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The ID of the work request.
    pub work_requestid: Option<String>,
}

model! {
    WorkRequestError {
        code = "code";
        id = "id";
        message = "message";
        timestamp = "timestamp";
        work_requestid = "workRequestid";
    }
}
