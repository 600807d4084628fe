// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the authenticator selection resident key of extension FIDO
    /// authentication factor settings.
    pub enum ExtensionFidoAuthenticationFactorSettingsAuthenticatorSelectionResidentKey {
        Required = "REQUIRED",
        Preferred = "PREFERRED",
        Discouraged = "DISCOURAGED",
        None = "NONE",
    }
}
