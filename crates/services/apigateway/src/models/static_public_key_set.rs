// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A static public key set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticPublicKeySet {
    /// The keys.
    pub keys: Option<Vec<models::StaticPublicKey>>,
}

model! {
    StaticPublicKeySet, "type" = "STATIC_KEYS" {
        optional {
            keys = "keys", with_keys([models::StaticPublicKey]);
        }
    }
}
