// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the algorithm of a key.
    pub enum KeyAlgorithm {
        Aes = "AES",
        Rsa = "RSA",
        Ecdsa = "ECDSA",
    }
}
