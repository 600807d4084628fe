// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the request signing algo of authentication factor settings client
    /// application settings.
    pub enum AuthenticationFactorSettingsClientAppSettingsRequestSigningAlgo {
        Sha256withRsa = "SHA256withRSA",
        Sha384withRsa = "SHA384withRSA",
        Sha512withRsa = "SHA512withRSA",
    }
}
