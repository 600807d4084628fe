// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a repository mirror record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryMirrorRecordSummary {
    /// The status of the mirror.
    pub mirror_status: models::RepositoryMirrorRecordMirrorStatus,
    /// The ID of the work request.
    pub work_request_id: Option<String>,
    /// The time at which the mirror operation was queued.
    pub time_enqueued: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RepositoryMirrorRecordSummary {
        mirror_status = "mirrorStatus";
        work_request_id = "workRequestId";
        time_enqueued = "timeEnqueued";
        time_started = "timeStarted";
        time_completed = "timeCompleted";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
