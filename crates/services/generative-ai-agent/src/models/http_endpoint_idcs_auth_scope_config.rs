// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An HTTP endpoint IDCS auth scope configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HttpEndpointIdcsAuthScopeConfig {
    /// The URL of the Identity Cloud Service (IDCS).
    pub idcs_url: String,
    /// The URL of the OAuth scope.
    pub scope_url: String,
    /// The client ID.
    pub client_id: String,
    /// The OCID of the vault secret.
    pub vault_secret_id: String,
}

model! {
    HttpEndpointIdcsAuthScopeConfig, "httpEndpointAuthScopeConfigType" = "HTTP_ENDPOINT_IDCS_AUTH_SCOPE_CONFIG" {
        required {
            idcs_url = "idcsUrl", with_idcs_url(String);
            scope_url = "scopeUrl", with_scope_url(String);
            client_id = "clientId", with_client_id(String);
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
        }
    }
}
