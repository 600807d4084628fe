// @generated from spec/media-services.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A stream packaging configuration encryption aes128.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamPackagingConfigEncryptionAes128 {
    /// The ID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
}

model! {
    StreamPackagingConfigEncryptionAes128, "algorithm" = "AES128" {
        optional {
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
        }
    }
}
