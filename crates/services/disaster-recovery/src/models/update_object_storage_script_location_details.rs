// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an object storage script location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateObjectStorageScriptLocationDetails {
    /// The namespace.
    pub namespace: String,
    /// The bucket. Example: `custom_dr_scripts`.
    pub bucket: String,
    /// The object. Example: `validate_app_start.sh`.
    pub object: String,
}

model! {
    UpdateObjectStorageScriptLocationDetails {
        required {
            namespace = "namespace", with_namespace(String);
            bucket = "bucket", with_bucket(String);
            object = "object", with_object(String);
        }
    }
}
