// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the key location of an HTTP endpoint API key auth scope
    /// configuration.
    pub enum HttpEndpointApiKeyAuthScopeConfigKeyLocation {
        Header = "HEADER",
        QueryParameter = "QUERY_PARAMETER",
    }
}
