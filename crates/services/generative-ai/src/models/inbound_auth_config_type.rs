// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the inbound auth configuration type of an inbound auth configuration.
    pub enum InboundAuthConfigType {
        IdcsAuthConfig = "IDCS_AUTH_CONFIG",
        IdcsSessionAuthConfig = "IDCS_SESSION_AUTH_CONFIG",
        NoAuthConfig = "NO_AUTH_CONFIG",
    }
}
