// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An import OCI cache from object storage object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportOciCacheFromObjectStorageObject {
    /// The name of the object.
    pub object_name: String,
}

model! {
    ImportOciCacheFromObjectStorageObject {
        required {
            object_name = "objectName", with_object_name(String);
        }
    }
}
