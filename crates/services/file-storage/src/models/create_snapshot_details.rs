// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a snapshot to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSnapshotDetails {
    /// The OCID of the file system.
    pub file_system_id: String,
    /// The name. Cannot be changed later. Example: `Sunday`.
    pub name: String,
    /// The expiration time, after which the snapshot or backup is deleted.
    pub expiration_time: Option<DateTime<Utc>>,
    /// The details of the lock duration.
    pub lock_duration_details: Option<models::LockDurationDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CreateSnapshotDetails {
        required {
            file_system_id = "fileSystemId", with_file_system_id(String);
            name = "name", with_name(String);
        }
        optional {
            expiration_time = "expirationTime", with_expiration_time(DateTime<Utc>);
            lock_duration_details = "lockDurationDetails",
                with_lock_duration_details(models::LockDurationDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}
