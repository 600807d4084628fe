// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// Decrypted data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecryptedData {
    /// The data in plaintext.
    pub plaintext: Secret,
    /// The checksum of the plaintext.
    pub plaintext_checksum: String,
    /// The OCID of the key.
    pub key_id: Option<String>,
    /// The OCID of the key version.
    pub key_version_id: Option<String>,
    /// The encryption algorithm.
    pub encryption_algorithm: Option<models::DecryptedDataEncryptionAlgorithm>,
}

model! {
    DecryptedData {
        plaintext = "plaintext";
        plaintext_checksum = "plaintextChecksum";
        key_id = "keyId";
        key_version_id = "keyVersionId";
        encryption_algorithm = "encryptionAlgorithm";
    }
}
