// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage job execution result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageJobExecutionResultDetails {
    /// The name of the namespace.
    pub namespace_name: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The number of rows.
    pub row_count: Option<i64>,
}

model! {
    ObjectStorageJobExecutionResultDetails, "type" = "OBJECT_STORAGE" {
        namespace_name = "namespaceName";
        bucket_name = "bucketName";
        object_name = "objectName";
        row_count = "rowCount";
    }
}
