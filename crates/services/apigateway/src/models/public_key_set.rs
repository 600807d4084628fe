// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A public key set.
    ///
    /// The field `type` selects the variant.
    pub enum PublicKeySet by "type" {
        RemoteJwks(models::RemoteJsonWebKeySet) = "REMOTE_JWKS", as_remote_jwks;
        StaticKeys(models::StaticPublicKeySet) = "STATIC_KEYS", as_static_keys;
    }
}
