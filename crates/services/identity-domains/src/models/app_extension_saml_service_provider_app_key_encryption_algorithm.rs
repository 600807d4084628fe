// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key encryption algorithm of an application extension SAML service
    /// provider application.
    pub enum AppExtensionSamlServiceProviderAppKeyEncryptionAlgorithm {
        RsaV1_5 = "RSA-v1.5",
        RsaOaep = "RSA-OAEP",
    }
}
