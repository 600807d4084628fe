// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An IDCS secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdcsSecret {
    /// The URL of the Identity Cloud Service (IDCS).
    pub idcs_url: String,
    /// The client ID.
    pub client_id: String,
    /// The OCID of the vault secret.
    pub vault_secret_id: String,
    /// The URL of the OAuth scope.
    pub scope_url: String,
}

model! {
    IdcsSecret, "type" = "IDCS_SECRET" {
        required {
            idcs_url = "idcsUrl", with_idcs_url(String);
            client_id = "clientId", with_client_id(String);
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
            scope_url = "scopeUrl", with_scope_url(String);
        }
    }
}
