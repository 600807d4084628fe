// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object list dataset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectListDataset {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The name of the namespace.
    pub namespace_name: String,
    /// The names of the objects to process. From 1 to 1,024 items.
    pub object_names: Vec<String>,
}

model! {
    ObjectListDataset, "locationType" = "OBJECT_LIST" {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            object_names = "objectNames", with_object_names([String]);
        }
    }
}
