// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a key store type from Oracle key vault.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyStoreTypeFromOracleKeyVaultDetails {
    /// The connection IPs.
    pub connection_ips: Vec<String>,
    /// The user name of the administrator.
    pub admin_username: String,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: String,
    /// The OCID of the secret.
    pub secret_id: String,
}

model! {
    KeyStoreTypeFromOracleKeyVaultDetails, "type" = "ORACLE_KEY_VAULT" {
        required {
            connection_ips = "connectionIps", with_connection_ips([String]);
            admin_username = "adminUsername", with_admin_username(String);
            vault_id = "vaultId", with_vault_id(String);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
