// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A claim.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Claim {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
    /// The issuer.
    pub issuer: Option<String>,
}

model! {
    Claim {
        key = "key";
        value = "value";
        issuer = "issuer";
    }
}
