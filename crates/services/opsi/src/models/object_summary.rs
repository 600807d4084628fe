// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectSummary {
    /// The name.
    pub name: Option<String>,
    /// The size. In bytes.
    pub size: Option<i64>,
    /// The MD5 hash.
    pub md5: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The etag of the resource, for conditional requests.
    pub etag: Option<String>,
    /// The storage tier.
    pub storage_tier: Option<models::ObjectStorageTier>,
    /// The archival state of the object. Set only for objects in the Archive tier.
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
