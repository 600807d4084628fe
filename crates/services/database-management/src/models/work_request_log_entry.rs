// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A work request log entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestLogEntry {
    /// The ID of the resource.
    pub id: i64,
    /// The OCID of the work request.
    pub work_request_id: String,
    /// The message.
    pub message: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
}

model! {
    WorkRequestLogEntry {
        id = "id";
        work_request_id = "workRequestId";
        message = "message";
        timestamp = "timestamp";
    }
}
