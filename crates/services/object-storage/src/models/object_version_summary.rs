// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an object version. Some fields are returned only if requested in `fields`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectVersionSummary {
    /// The name of the object.
    pub name: String,
    /// The size in bytes. Returned only if requested in `fields`.
    pub size: Option<i64>,
    /// The MD5 hash of the content, base64-encoded. Returned only if requested in `fields`.
    pub md5: Option<String>,
    /// The creation time. Returned only if requested in `fields`.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last modification.
    pub time_modified: DateTime<Utc>,
    /// The etag of this version. Returned only if requested in `fields`.
    pub etag: Option<String>,
    /// The storage tier of the object. Returned only if requested in `fields`.
    pub storage_tier: Option<models::ObjectVersionStorageTier>,
    /// The archival state of an object in the archive tier. Absent in other tiers.
    pub archival_state: Option<models::ObjectVersionArchivalState>,
    /// The ID of this version.
    pub version_id: String,
    /// Whether this version is a delete marker, which has no content.
    pub is_delete_marker: bool,
}

model! {
    ObjectVersionSummary {
        name = "name";
        size = "size";
        md5 = "md5";
        time_created = "timeCreated";
        time_modified = "timeModified";
        etag = "etag";
        storage_tier = "storageTier";
        archival_state = "archivalState";
        version_id = "versionId";
        is_delete_marker = "isDeleteMarker";
    }
}
