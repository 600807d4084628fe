// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the logout binding of an application extension SAML service provider
    /// application.
    pub enum AppExtensionSamlServiceProviderAppLogoutBinding {
        Redirect = "Redirect",
        Post = "Post",
    }
}
