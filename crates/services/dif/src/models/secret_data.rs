// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Secret data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecretData {
    /// The key.
    pub key: String,
    /// The OCID of the secret.
    pub secret_id: String,
}

model! {
    SecretData {
        required {
            key = "key", with_key(String);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
