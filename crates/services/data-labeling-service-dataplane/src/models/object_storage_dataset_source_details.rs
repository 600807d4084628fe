// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage dataset source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageDatasetSourceDetails {
    /// The namespace.
    pub namespace: String,
    /// The bucket.
    pub bucket: String,
    /// The prefix.
    pub prefix: Option<String>,
}

model! {
    ObjectStorageDatasetSourceDetails, "sourceType" = "OBJECT_STORAGE" {
        namespace = "namespace";
        bucket = "bucket";
        prefix = "prefix";
    }
}
