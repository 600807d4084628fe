// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A PEM encoded public key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PemEncodedPublicKey {
    /// The key ID (`kid`).
    pub kid: String,
    /// The key.
    pub key: String,
}

model! {
    PemEncodedPublicKey, "format" = "PEM" {
        required {
            kid = "kid", with_kid(String);
            key = "key", with_key(String);
        }
    }
}
