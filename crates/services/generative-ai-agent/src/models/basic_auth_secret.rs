// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A basic auth secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BasicAuthSecret {
    /// The OCID of the vault secret.
    pub vault_secret_id: String,
}

model! {
    BasicAuthSecret, "type" = "BASIC_AUTH_SECRET" {
        required {
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
        }
    }
}
