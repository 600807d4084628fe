// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an object. Most fields are returned only if requested in `fields`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectSummary {
    /// The name of the object.
    pub name: String,
    /// The size in bytes. Returned only if requested in `fields`.
    pub size: Option<i64>,
    /// The MD5 hash of the content, base64-encoded. Returned only if requested in `fields`.
    pub md5: Option<String>,
    /// The creation time. Returned only if requested in `fields`.
    pub time_created: Option<DateTime<Utc>>,
    /// The etag of the object, for conditional requests. Returned only if requested in `fields`.
    pub etag: Option<String>,
    /// The storage tier of the object. Returned only if requested in `fields`.
    pub storage_tier: Option<models::ObjectStorageTier>,
    /// The archival state of an object in the archive tier. Absent in other tiers.
    pub archival_state: Option<models::ObjectArchivalState>,
    /// The time of the last modification.
    pub time_modified: Option<DateTime<Utc>>,
}

model! {
    ObjectSummary {
        name = "name";
        size = "size";
        md5 = "md5";
        time_created = "timeCreated";
        etag = "etag";
        storage_tier = "storageTier";
        archival_state = "archivalState";
        time_modified = "timeModified";
    }
}
