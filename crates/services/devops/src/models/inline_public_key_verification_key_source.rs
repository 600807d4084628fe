// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An inline public key verification key source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InlinePublicKeyVerificationKeySource {
    /// The current public key.
    pub current_public_key: String,
    /// The previous public key.
    pub previous_public_key: Option<String>,
}

model! {
    InlinePublicKeyVerificationKeySource, "verificationKeySourceType" = "INLINE_PUBLIC_KEY" {
        required {
            current_public_key = "currentPublicKey", with_current_public_key(String);
        }
        optional {
            previous_public_key = "previousPublicKey", with_previous_public_key(String);
        }
    }
}
