// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A boot volume KMS key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BootVolumeKmsKey {
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
}

model! {
    BootVolumeKmsKey {
        kms_key_id = "kmsKeyId";
    }
}
