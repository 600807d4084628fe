// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage file name location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageFileNameLocation {
    /// The Object Storage namespace.
    pub namespace_name: String,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The names of the objects to process.
    pub object_names: Vec<String>,
}

model! {
    ObjectStorageFileNameLocation, "locationType" = "OBJECT_STORAGE_FILE_LIST" {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
            object_names = "objectNames", with_object_names([String]);
        }
    }
}
