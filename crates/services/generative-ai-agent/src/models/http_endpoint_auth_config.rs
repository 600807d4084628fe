// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An HTTP endpoint auth configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpEndpointAuthConfig {
    /// The HTTP endpoint auth sources.
    pub http_endpoint_auth_sources: Vec<models::HttpEndpointAuthSource>,
}

model! {
    HttpEndpointAuthConfig {
        required {
            http_endpoint_auth_sources = "httpEndpointAuthSources",
                with_http_endpoint_auth_sources([models::HttpEndpointAuthSource]);
        }
    }
}
