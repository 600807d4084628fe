// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the token type of a my trusted user agent.
    pub enum MyTrustedUserAgentTokenType {
        Kmsi = "KMSI",
        Trusted = "TRUSTED",
    }
}
