// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage log location to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateObjectStorageLogLocationDetails {
    /// The namespace.
    pub namespace: String,
    /// The bucket. Example: `operation_logs`.
    pub bucket: String,
}

model! {
    CreateObjectStorageLogLocationDetails {
        required {
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
        }
    }
}
