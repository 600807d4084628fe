// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shared secret encoding of authentication factor settings client
    /// application settings.
    pub enum AuthenticationFactorSettingsClientAppSettingsSharedSecretEncoding {
        Base32 = "Base32",
        Base64 = "Base64",
    }
}
