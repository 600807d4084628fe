// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A UPST configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpstConfiguration {
    /// The OCID of the vault.
    pub vault_id: String,
    /// The ID of the master encryption key.
    pub master_encryption_key_id: String,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: String,
    /// The time when the token exchange keytab was last refreshed.
    pub time_token_exchange_keytab_last_refreshed: DateTime<Utc>,
    /// The token exchange principal name.
    pub token_exchange_principal_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::UpstConfigurationLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The keytab content.
    pub keytab_content: String,
}

model! {
    UpstConfiguration {
        vault_id = "vaultId";
        master_encryption_key_id = "masterEncryptionKeyId";
        secret_id = "secretId";
        time_token_exchange_keytab_last_refreshed = "timeTokenExchangeKeytabLastRefreshed";
        token_exchange_principal_name = "tokenExchangePrincipalName";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        keytab_content = "keytabContent";
    }
}
