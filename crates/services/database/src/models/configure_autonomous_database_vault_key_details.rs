// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an autonomous database vault key to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureAutonomousDatabaseVaultKeyDetails {
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// Whether keys managed by Oracle are used.
    pub is_using_oracle_managed_keys: Option<bool>,
}

model! {
    ConfigureAutonomousDatabaseVaultKeyDetails {
        optional {
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            vault_id = "vaultId", with_vault_id(String);
            is_using_oracle_managed_keys = "isUsingOracleManagedKeys",
                with_is_using_oracle_managed_keys(bool);
        }
    }
}
