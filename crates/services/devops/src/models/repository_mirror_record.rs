// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A repository mirror record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryMirrorRecord {
    /// The status of the mirror.
    pub mirror_status: models::RepositoryMirrorRecordMirrorStatus,
    /// The ID of the work request.
    pub work_request_id: Option<String>,
    /// The time at which the mirror operation was queued.
    pub time_enqueued: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
}

model! {
    RepositoryMirrorRecord {
        mirror_status = "mirrorStatus";
        work_request_id = "workRequestId";
        time_enqueued = "timeEnqueued";
        time_started = "timeStarted";
        time_ended = "timeEnded";
    }
}
