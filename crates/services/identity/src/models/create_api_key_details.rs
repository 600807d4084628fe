// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The public key to upload for a user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateApiKeyDetails {
    /// The RSA public key in PEM format.
    pub key: String,
}

model! {
    CreateApiKeyDetails {
        required {
            key = "key", with_key(String);
        }
    }
}
