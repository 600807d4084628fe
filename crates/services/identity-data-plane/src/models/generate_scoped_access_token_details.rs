// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a scoped access token to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateScopedAccessTokenDetails {
    /// The scope.
    pub scope: String,
    /// The public key.
    pub public_key: String,
}

model! {
    GenerateScopedAccessTokenDetails {
        required {
            scope = "scope", with_scope(String);
            public_key = "publicKey", with_public_key(String);
        }
    }
}
