// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage import metadata path.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageImportMetadataPath {
    /// The namespace.
    pub namespace: String,
    /// The bucket.
    pub bucket: String,
    /// The path.
    pub path: String,
}

model! {
    ObjectStorageImportMetadataPath, "sourceType" = "OBJECT_STORAGE" {
        namespace = "namespace";
        bucket = "bucket";
        path = "path";
    }
}
