// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An object storage script location.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageScriptLocation {
    /// The namespace.
    pub namespace: String,
    /// The bucket. Example: `custom_dr_scripts`.
    pub bucket: String,
    /// The object. Example: `validate_app_start.sh`.
    pub object: String,
}

model! {
    ObjectStorageScriptLocation {
        namespace = "namespace";
        bucket = "bucket";
        object = "object";
    }
}
