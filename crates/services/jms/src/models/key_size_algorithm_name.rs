// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of a key size algorithm.
    pub enum KeySizeAlgorithmName {
        Rsa = "RSA",
        Dsa = "DSA",
        Ec = "EC",
        Dh = "DH",
    }
}
