// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the encryption algorithm of a phase two configuration.
    pub enum PhaseTwoConfigEncryptionAlgorithm {
        Aes256Gcm = "AES_256_GCM",
        Aes192Gcm = "AES_192_GCM",
        Aes128Gcm = "AES_128_GCM",
        Aes256Cbc = "AES_256_CBC",
        Aes192Cbc = "AES_192_CBC",
        Aes128Cbc = "AES_128_CBC",
    }
}
