// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A password in vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordInVault {
    /// The OCID of the vault secret.
    pub vault_secret_id: String,
}

model! {
    PasswordInVault, "passwordType" = "VAULT_SECRET_ID" {
        required {
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
        }
    }
}
