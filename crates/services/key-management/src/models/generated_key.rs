// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A generated key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneratedKey {
    /// The encrypted data.
    pub ciphertext: String,
    /// The data in plaintext.
    pub plaintext: Option<Secret>,
    /// The checksum of the plaintext.
    pub plaintext_checksum: Option<String>,
}

model! {
    GeneratedKey {
        ciphertext = "ciphertext";
        plaintext = "plaintext";
        plaintext_checksum = "plaintextChecksum";
    }
}
