// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the grant type of an authentication provider.
    pub enum AuthenticationProviderGrantType {
        ClientCredentials = "CLIENT_CREDENTIALS",
        AuthorizationCode = "AUTHORIZATION_CODE",
    }
}
