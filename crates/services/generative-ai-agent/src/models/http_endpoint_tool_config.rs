// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An HTTP endpoint tool configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpEndpointToolConfig {
    /// The API schema.
    pub api_schema: models::ApiSchemaInputLocation,
    /// The ID of the subnet.
    pub subnet_id: String,
    /// The HTTP endpoint auth configuration.
    pub http_endpoint_auth_config: models::HttpEndpointAuthConfig,
}

model! {
    HttpEndpointToolConfig, "toolConfigType" = "HTTP_ENDPOINT_TOOL_CONFIG" {
        required {
            api_schema = "apiSchema", with_api_schema(models::ApiSchemaInputLocation);
            subnet_id = "subnetId", with_subnet_id(String);
            http_endpoint_auth_config = "httpEndpointAuthConfig",
                with_http_endpoint_auth_config(models::HttpEndpointAuthConfig);
        }
    }
}
