// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the section of application attr rendering metadata.
    pub enum AppAttrRenderingMetadataSection {
        Saml = "saml",
        General = "general",
    }
}
