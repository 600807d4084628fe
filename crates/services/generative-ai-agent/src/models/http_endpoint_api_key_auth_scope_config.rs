// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An HTTP endpoint API key auth scope configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpEndpointApiKeyAuthScopeConfig {
    /// The OCID of the vault secret.
    pub vault_secret_id: Option<String>,
    /// The key location.
    pub key_location: models::HttpEndpointApiKeyAuthScopeConfigKeyLocation,
    /// The name of the key.
    pub key_name: String,
}

model! {
    HttpEndpointApiKeyAuthScopeConfig, "httpEndpointAuthScopeConfigType" = "HTTP_ENDPOINT_API_KEY_AUTH_SCOPE_CONFIG" {
        required {
            key_location = "keyLocation",
                with_key_location(models::HttpEndpointApiKeyAuthScopeConfigKeyLocation);
            key_name = "keyName", with_key_name(String);
        }
        optional {
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
        }
    }
}
