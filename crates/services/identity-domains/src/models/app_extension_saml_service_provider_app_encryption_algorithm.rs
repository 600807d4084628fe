// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the encryption algorithm of an application extension SAML service
    /// provider application.
    pub enum AppExtensionSamlServiceProviderAppEncryptionAlgorithm {
        V3des = "3DES",
        Aes128 = "AES-128",
        Aes256 = "AES-256",
        Aes192 = "AES-192",
        Aes128Gcm = "AES-128-GCM",
        Aes256Gcm = "AES-256-GCM",
        Aes192Gcm = "AES-192-GCM",
    }
}
