// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the category of my trusted user agent trusted factors.
    pub enum MyTrustedUserAgentTrustedFactorsCategory {
        Saml = "SAML",
        Local = "LOCAL",
        Social = "SOCIAL",
        X509 = "X509",
        Thirdparty = "THIRDPARTY",
    }
}
