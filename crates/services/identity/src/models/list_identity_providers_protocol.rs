// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// Filters by federation protocol. Must be `SAML2`.
    pub enum ListIdentityProvidersProtocol {
        Saml2 = "SAML2",
    }
}
