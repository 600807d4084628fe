// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An upload of a large object in parts, which can be uploaded in parallel and retried
/// individually.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultipartUpload {
    /// The Object Storage namespace.
    pub namespace: String,
    /// The name of the bucket.
    pub bucket: String,
    /// The name of the object.
    pub object: String,
    /// The ID of the multipart upload.
    pub upload_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The storage tier of the object.
    pub storage_tier: Option<models::MultipartUploadStorageTier>,
}

model! {
    MultipartUpload {
        namespace = "namespace";
        bucket = "bucket";
        object = "object";
        upload_id = "uploadId";
        time_created = "timeCreated";
        storage_tier = "storageTier";
    }
}
