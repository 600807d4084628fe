// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the certificate key algorithm of a replace CA.
    pub enum ReplaceCaCertKeyAlgorithm {
        Rsa2048 = "RSA2048",
        Rsa4096 = "RSA4096",
        EcdsaP256 = "ECDSA_P256",
        EcdsaP384 = "ECDSA_P384",
    }
}
