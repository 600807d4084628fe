// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Object storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorage {
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The name space.
    pub name_space: Option<String>,
    /// The prefix of the object names.
    pub object_name_prefix: Option<String>,
}

model! {
    ObjectStorage {
        optional {
            bucket_name = "bucketName", with_bucket_name(String);
            name_space = "nameSpace", with_name_space(String);
            object_name_prefix = "objectNamePrefix", with_object_name_prefix(String);
        }
    }
}
