// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

use crate::models;

/// The fields to update in a snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSnapshotDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The expiration time, after which the snapshot or backup is deleted.
    pub expiration_time: Option<DateTime<Utc>>,
    /// The details of the lock duration.
    pub lock_duration_details: Option<models::LockDurationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateSnapshotDetails {
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            expiration_time = "expirationTime", with_expiration_time(DateTime<Utc>),
                clear_expiration_time;
            lock_duration_details = "lockDurationDetails",
                with_lock_duration_details(models::LockDurationDetails),
                clear_lock_duration_details;
        }
    }
}
