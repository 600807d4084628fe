// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vault secret verification key source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultSecretVerificationKeySource {
    /// The OCID of the vault secret.
    pub vault_secret_id: String,
}

model! {
    VaultSecretVerificationKeySource, "verificationKeySourceType" = "VAULT_SECRET" {
        required {
            vault_secret_id = "vaultSecretId", with_vault_secret_id(String);
        }
    }
}
