// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a rover node action set key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverNodeActionSetKeyDetails {
    /// The public key.
    pub public_key: Option<String>,
}

model! {
    RoverNodeActionSetKeyDetails {
        optional {
            public_key = "publicKey", with_public_key(String);
        }
    }
}
