// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the encryption cipher of macsec properties.
    pub enum MacsecPropertiesEncryptionCipher {
        Aes128Gcm = "AES128_GCM",
        Aes128GcmXpn = "AES128_GCM_XPN",
        Aes256Gcm = "AES256_GCM",
        Aes256GcmXpn = "AES256_GCM_XPN",
    }
}
