// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An HTTP endpoint OCI auth scope configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpEndpointOciAuthScopeConfig {}

model! {
    HttpEndpointOciAuthScopeConfig, "httpEndpointAuthScopeConfigType" = "HTTP_ENDPOINT_OCI_AUTH_SCOPE_CONFIG" {
        optional {}
    }
}
