// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotSummary {
    /// The OCID of the file system.
    pub file_system_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::SnapshotLifecycleState,
    /// The name. Cannot be changed later. Example: `Sunday`.
    pub name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The details of the lock duration.
    pub lock_duration_details: Option<models::LockDurationDetails>,
    /// The way in which the snapshot was created.
    pub snapshot_type: Option<models::SnapshotType>,
    /// The time of the snapshot.
    pub snapshot_time: Option<DateTime<Utc>>,
    /// The expiration time, after which the snapshot or backup is deleted.
    pub expiration_time: Option<DateTime<Utc>>,
    /// The OCID of the snapshot that this one was cloned from, or its own.
    pub provenance_id: Option<String>,
    /// Whether the snapshot has clones.
    pub is_clone_source: Option<bool>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The number of bytes that only this snapshot refers to.
    pub exclusive_bytes: Option<i64>,
}

model! {
    SnapshotSummary {
        file_system_id = "fileSystemId";
        id = "id";
        lifecycle_state = "lifecycleState";
        name = "name";
        time_created = "timeCreated";
        locks = "locks";
        lock_duration_details = "lockDurationDetails";
        snapshot_type = "snapshotType";
        snapshot_time = "snapshotTime";
        expiration_time = "expirationTime";
        provenance_id = "provenanceId";
        is_clone_source = "isCloneSource";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        exclusive_bytes = "exclusiveBytes";
    }
}
