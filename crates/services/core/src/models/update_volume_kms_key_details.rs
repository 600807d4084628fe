// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a volume KMS key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVolumeKmsKeyDetails {
    /// The OCID of the key in the Vault service that is the master encryption key.
    pub kms_key_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateVolumeKmsKeyDetails {
        optional {
            kms_key_id = "kmsKeyId", with_kms_key_id(String), clear_kms_key_id;
        }
    }
}
