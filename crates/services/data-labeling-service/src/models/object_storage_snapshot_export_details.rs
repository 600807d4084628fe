// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage snapshot export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageSnapshotExportDetails {
    /// The namespace.
    pub namespace: String,
    /// The bucket.
    pub bucket: String,
    /// The prefix.
    pub prefix: Option<String>,
}

model! {
    ObjectStorageSnapshotExportDetails, "exportType" = "OBJECT_STORAGE" {
        required {
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
        }
        optional {
            prefix = "prefix", with_prefix(String);
        }
    }
}
