// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An HTTP endpoint basic auth scope configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpEndpointBasicAuthScopeConfig {
    /// The OCID of the vault secret.
    pub vault_secret_id: Option<String>,
}

model! {
    HttpEndpointBasicAuthScopeConfig, "httpEndpointAuthScopeConfigType" = "HTTP_ENDPOINT_BASIC_AUTH_SCOPE_CONFIG" {
        optional {
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
        }
    }
}
