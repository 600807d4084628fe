// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the public key type of extension FIDO authentication factor settings.
    pub enum ExtensionFidoAuthenticationFactorSettingsPublicKeyType {
        Rs1 = "RS1",
        Rs256 = "RS256",
        Es256 = "ES256",
    }
}
