// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An HTTP endpoint no auth scope configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpEndpointNoAuthScopeConfig {}

model! {
    HttpEndpointNoAuthScopeConfig, "httpEndpointAuthScopeConfigType" = "HTTP_ENDPOINT_NO_AUTH_SCOPE_CONFIG" {
        optional {}
    }
}
