// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Certificate public key information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatePublicKeyInfo {
    /// The algorithm.
    pub algorithm: Option<String>,
    /// The exponent of the key.
    pub exponent: Option<i64>,
    /// The size of the key.
    pub key_size: Option<i64>,
}

model! {
    CertificatePublicKeyInfo {
        algorithm = "algorithm";
        exponent = "exponent";
        key_size = "keySize";
    }
}
