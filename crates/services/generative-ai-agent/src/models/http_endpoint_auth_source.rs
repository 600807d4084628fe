// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An HTTP endpoint auth source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpEndpointAuthSource {
    /// The HTTP endpoint auth scope.
    pub http_endpoint_auth_scope: models::HttpEndpointAuthSourceHttpEndpointAuthScope,
    /// The HTTP endpoint auth scope configuration.
    pub http_endpoint_auth_scope_config: models::HttpEndpointAuthScopeConfig,
}

model! {
    HttpEndpointAuthSource {
        required {
            http_endpoint_auth_scope = "httpEndpointAuthScope",
                with_http_endpoint_auth_scope(models::HttpEndpointAuthSourceHttpEndpointAuthScope);
            http_endpoint_auth_scope_config = "httpEndpointAuthScopeConfig",
                with_http_endpoint_auth_scope_config(models::HttpEndpointAuthScopeConfig);
        }
    }
}
