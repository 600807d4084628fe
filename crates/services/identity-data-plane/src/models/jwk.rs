// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A JWK.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JWK {
    /// The modulus of the RSA public key.
    pub n: String,
    /// The exponent of the RSA public key.
    pub e: String,
    /// The key ID (`kid`).
    pub kid: String,
    /// The use.
    pub use_: String,
    /// The algorithm (`alg`) of the key.
    pub alg: String,
    /// The key type.
    pub kty: String,
}

model! {
    JWK {
        n = "n";
        e = "e";
        kid = "kid";
        use_ = "use";
        alg = "alg";
        kty = "kty";
    }
}
