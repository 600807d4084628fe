// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A static public key.
    ///
    /// The field `format` selects the variant.
    pub enum StaticPublicKey by "format" {
        JsonWebKey(models::JsonWebKey) = "JSON_WEB_KEY", as_json_web_key;
        Pem(models::PemEncodedPublicKey) = "PEM", as_pem;
    }
    shared {
        /// The key ID (`kid`).
        kid = "kid", str, in JsonWebKey Pem;
    }
}
