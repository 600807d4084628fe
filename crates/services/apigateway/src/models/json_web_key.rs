// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A JSON web key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JsonWebKey {
    /// The key ID (`kid`).
    pub kid: String,
    /// The key type.
    pub kty: models::JsonWebKeyKty,
    /// The use.
    pub use_: Option<models::JsonWebKeyUse>,
    /// The key ops.
    pub key_ops: Option<Vec<models::JsonWebKeyKeyOp>>,
    /// The algorithm (`alg`) of the key.
    pub alg: Option<String>,
    /// The modulus of the RSA public key.
    pub n: String,
    /// The exponent of the RSA public key.
    pub e: String,
}

model! {
    JsonWebKey, "format" = "JSON_WEB_KEY" {
        required {
            kid = "kid", with_kid(String);
            kty = "kty", with_kty(models::JsonWebKeyKty);
            n = "n", with_n(String);
            e = "e", with_e(String);
        }
        optional {
            use_ = "use", with_use(models::JsonWebKeyUse);
            key_ops = "key_ops", with_key_ops([models::JsonWebKeyKeyOp]);
            alg = "alg", with_alg(String);
        }
    }
}
