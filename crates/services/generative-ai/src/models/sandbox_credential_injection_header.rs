// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A request header whose value is set to a secret.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxCredentialInjectionHeader {
    /// The name of the header to set. Routing, connection, forwarding and proxy headers are not
    /// allowed.
    pub name: String,
    /// The string before the secret in the header value, such as `Bearer` followed by a space.
    /// Absent or empty for none.
    pub prefix: Option<String>,
    /// The OCID of the secret. Each request uses its `CURRENT` version.
    pub vault_secret_id: String,
}

model! {
    SandboxCredentialInjectionHeader {
        required {
            name = "name", with_name(String);
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
        }
        optional {
            prefix = "prefix", with_prefix(String);
        }
    }
}
