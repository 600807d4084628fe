// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vault secret credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultSecretCredentialDetails {
    /// The OCID of the secret.
    pub secret_id: String,
    /// The version of the secret.
    pub secret_version: Option<String>,
}

model! {
    VaultSecretCredentialDetails, "credentialType" = "VAULT_SECRET" {
        required {
            secret_id = "secretId", with_secret_id(String);
        }
        optional {
            secret_version = "secretVersion", with_secret_version(String);
        }
    }
}
