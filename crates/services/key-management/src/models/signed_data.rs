// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Signed data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SignedData {
    /// The OCID of the key.
    pub key_id: String,
    /// The OCID of the key version.
    pub key_version_id: String,
    /// The signature.
    pub signature: String,
    /// The signing algorithm.
    pub signing_algorithm: models::SignedDataSigningAlgorithm,
}

model! {
    SignedData {
        key_id = "keyId";
        key_version_id = "keyVersionId";
        signature = "signature";
        signing_algorithm = "signingAlgorithm";
    }
}
