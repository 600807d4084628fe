// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the sign response or assertion of an application extension SAML
    /// service provider application.
    pub enum AppExtensionSamlServiceProviderAppSignResponseOrAssertion {
        Assertion = "Assertion",
        Response = "Response",
        AssertionAndResponse = "AssertionAndResponse",
    }
}
