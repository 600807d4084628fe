// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vault secret password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultSecretPasswordDetails {
    /// The OCID of the secret.
    pub secret_id: String,
    /// The version of the secret.
    pub secret_version: String,
}

model! {
    VaultSecretPasswordDetails, "passwordType" = "VAULT_SECRET" {
        required {
            secret_id = "secretId", with_secret_id(String);
            secret_version = "secretVersion", with_secret_version(String);
        }
    }
}
