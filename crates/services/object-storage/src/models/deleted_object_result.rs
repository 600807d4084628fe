// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An object deleted by a batch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeletedObjectResult {
    /// The name of the object. It can contain slashes.
    pub object_name: String,
    /// The deletion time of the object.
    pub time_last_modified: DateTime<Utc>,
}

model! {
    DeletedObjectResult {
        object_name = "objectName";
        time_last_modified = "timeLastModified";
    }
}
