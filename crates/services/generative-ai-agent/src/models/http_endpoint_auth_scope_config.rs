// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An HTTP endpoint auth scope configuration.
    ///
    /// The field `httpEndpointAuthScopeConfigType` selects the variant.
    pub enum HttpEndpointAuthScopeConfig by "httpEndpointAuthScopeConfigType" {
        HttpEndpointApiKeyAuthScopeConfig(models::HttpEndpointApiKeyAuthScopeConfig)
            = "HTTP_ENDPOINT_API_KEY_AUTH_SCOPE_CONFIG", as_http_endpoint_api_key_auth_scope_config;
        HttpEndpointBasicAuthScopeConfig(models::HttpEndpointBasicAuthScopeConfig)
            = "HTTP_ENDPOINT_BASIC_AUTH_SCOPE_CONFIG", as_http_endpoint_basic_auth_scope_config;
        HttpEndpointBearerAuthScopeConfig(models::HttpEndpointBearerAuthScopeConfig)
            = "HTTP_ENDPOINT_BEARER_AUTH_SCOPE_CONFIG", as_http_endpoint_bearer_auth_scope_config;
        HttpEndpointIdcsAuthScopeConfig(models::HttpEndpointIdcsAuthScopeConfig)
            = "HTTP_ENDPOINT_IDCS_AUTH_SCOPE_CONFIG", as_http_endpoint_idcs_auth_scope_config;
        HttpEndpointNoAuthScopeConfig(models::HttpEndpointNoAuthScopeConfig)
            = "HTTP_ENDPOINT_NO_AUTH_SCOPE_CONFIG", as_http_endpoint_no_auth_scope_config;
        HttpEndpointOciAuthScopeConfig(models::HttpEndpointOciAuthScopeConfig)
            = "HTTP_ENDPOINT_OCI_AUTH_SCOPE_CONFIG", as_http_endpoint_oci_auth_scope_config;
    }
}
