// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Encrypted data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EncryptedData {
    /// The encrypted data.
    pub ciphertext: String,
    /// The OCID of the key.
    pub key_id: Option<String>,
    /// The OCID of the key version.
    pub key_version_id: Option<String>,
    /// The encryption algorithm.
    pub encryption_algorithm: Option<models::EncryptedDataEncryptionAlgorithm>,
}

model! {
    EncryptedData {
        ciphertext = "ciphertext";
        key_id = "keyId";
        key_version_id = "keyVersionId";
        encryption_algorithm = "encryptionAlgorithm";
    }
}
