// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of traces to collect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectTracesDetails {
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The Object Storage namespace.
    pub namespace: String,
    /// The prefix of the object names.
    pub object_name_prefix: String,
}

model! {
    CollectTracesDetails {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
            namespace = "namespace", with_namespace(String);
            object_name_prefix = "objectNamePrefix", with_object_name_prefix(String);
        }
    }
}
