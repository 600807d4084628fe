// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A key size algorithm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeySizeAlgorithm {
    /// The name.
    pub name: Option<models::KeySizeAlgorithmName>,
    /// The size of the key.
    pub key_size: Option<i64>,
}

model! {
    KeySizeAlgorithm {
        optional {
            name = "name", with_name(models::KeySizeAlgorithmName);
            key_size = "keySize", with_key_size(i64);
        }
    }
}
