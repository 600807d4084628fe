// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A customer-provided encryption key (SSE-C). The service does not store it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SSECustomerKeyDetails {
    /// The encryption algorithm: `AES256`.
    pub algorithm: models::SSECustomerKeyAlgorithm,
    /// The 256-bit key, base64-encoded.
    pub key: Secret,
    /// The SHA-256 hash of the key, base64-encoded, for an integrity check.
    pub key_sha256: String,
}

model! {
    SSECustomerKeyDetails {
        required {
            algorithm = "algorithm", with_algorithm(models::SSECustomerKeyAlgorithm);
            key = "key", with_key(Secret);
            key_sha256 = "keySha256", with_key_sha256(String);
        }
    }
}
