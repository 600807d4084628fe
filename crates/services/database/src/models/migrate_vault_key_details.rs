// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a vault key to migrate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrateVaultKeyDetails {
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: String,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The password of the TDE wallet.
    pub tde_wallet_password: Option<Secret>,
    /// The administrator password.
    pub admin_password: Option<Secret>,
}

model! {
    MigrateVaultKeyDetails {
        required {
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
        }
        optional {
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
            vault_id = "vaultId", with_vault_id(String);
            tde_wallet_password = "tdeWalletPassword", with_tde_wallet_password(Secret);
            admin_password = "adminPassword", with_admin_password(Secret);
        }
    }
}
