// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A work request log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestLog {
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
    WorkRequestLog {
        id = "id";
        message = "message";
        timestamp = "timestamp";
        work_requestid = "workRequestid";
    }
}
