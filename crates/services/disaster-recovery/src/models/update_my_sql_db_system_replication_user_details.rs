// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a MySQL DB system replication user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMySqlDbSystemReplicationUserDetails {
    /// The user name for connecting to the node of the HeatWave MySQL DB system.
    pub username: String,
    /// The OCID of the vault secret that contains the password.
    pub password_vault_secret_id: String,
}

model! {
    UpdateMySqlDbSystemReplicationUserDetails {
        required {
            username = "username", with_username(String);
            password_vault_secret_id = "passwordVaultSecretId",
                with_password_vault_secret_id(String);
        }
    }
}
