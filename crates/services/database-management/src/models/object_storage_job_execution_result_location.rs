// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage job execution result location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageJobExecutionResultLocation {
    /// The name of the namespace.
    pub namespace_name: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
}

model! {
    ObjectStorageJobExecutionResultLocation, "type" = "OBJECT_STORAGE" {
        optional {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
        }
    }
}
