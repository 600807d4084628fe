// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a custom encryption key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomEncryptionKeyDetails {
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: String,
}

model! {
    CustomEncryptionKeyDetails {
        required {
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
        }
    }
}
