// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage bucket configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageBucketConfigDetails {
    /// The Object Storage namespace.
    pub object_storage_namespace: Option<String>,
    /// The name of the Object Storage bucket.
    pub object_storage_bucket_name: String,
    /// The object storage object name format.
    pub object_storage_object_name_format: String,
}

model! {
    ObjectStorageBucketConfigDetails {
        required {
            object_storage_bucket_name = "objectStorageBucketName",
                with_object_storage_bucket_name(String);
            object_storage_object_name_format = "objectStorageObjectNameFormat",
                with_object_storage_object_name_format(String);
        }
        optional {
            object_storage_namespace = "objectStorageNamespace",
                with_object_storage_namespace(String);
        }
    }
}
