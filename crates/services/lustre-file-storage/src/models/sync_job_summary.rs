// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a sync job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncJobSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The type of the job.
    pub job_type: models::SyncJobJobType,
    /// The lifecycle state.
    pub lifecycle_state: models::SyncJobLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// Whether existing content is overwritten. If not, files that exist are skipped.
    pub is_overwrite: bool,
    /// The number of scanned objects.
    pub total_objects_scanned: i64,
    /// The number of files transferred successfully.
    pub objects_transferred: i64,
    /// The number of bytes transferred in the sync so far.
    pub bytes_transferred: i64,
    /// The number of items skipped because of errors.
    pub skipped_error_count: i64,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The path in the Lustre file system that the link uses.
    pub lustre_file_system_path: String,
    /// The namespace and bucket, with an optional prefix, that data is imported from or exported
    /// to.
    pub object_storage_path: String,
}

model! {
    SyncJobSummary {
        id = "id";
        job_type = "jobType";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        is_overwrite = "isOverwrite";
        total_objects_scanned = "totalObjectsScanned";
        objects_transferred = "objectsTransferred";
        bytes_transferred = "bytesTransferred";
        skipped_error_count = "skippedErrorCount";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        lustre_file_system_path = "lustreFileSystemPath";
        object_storage_path = "objectStoragePath";
    }
}
