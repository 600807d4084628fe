// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the federation protocol of an application extension SAML service
    /// provider application.
    pub enum AppExtensionSamlServiceProviderAppFederationProtocol {
        Saml2_0 = "SAML2.0",
        WsFed1_1 = "WS-Fed1.1",
    }
}
