// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a public key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicKeyDetails {
    /// The public key content.
    pub public_key_content: String,
}

model! {
    PublicKeyDetails {
        required {
            public_key_content = "publicKeyContent", with_public_key_content(String);
        }
    }
}
