// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the hashing algorithm of authentication factor settings TOTP
    /// settings.
    pub enum AuthenticationFactorSettingsTotpSettingsHashingAlgorithm {
        Sha1 = "SHA1",
        Sha256 = "SHA256",
        Sha384 = "SHA384",
        Sha512 = "SHA512",
        Md5 = "MD5",
    }
}
