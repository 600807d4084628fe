// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the protocol of an identity provider.
    pub enum IdentityProviderProtocol {
        Saml2 = "SAML2",
    }
}
