// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the login mechanism of an application.
    pub enum AppLoginMechanism {
        Oidc = "OIDC",
        Saml = "SAML",
        Formfill = "FORMFILL",
        Radius = "RADIUS",
    }
}
