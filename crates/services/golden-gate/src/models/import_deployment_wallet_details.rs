// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a deployment wallet to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportDeploymentWalletDetails {
    /// The OCID of the vault in which GoldenGate manages secrets. A policy must allow that.
    pub vault_id: String,
    /// The OCID of the new wallet secret.
    pub new_wallet_secret_id: String,
    /// The wallet backup secret name.
    pub wallet_backup_secret_name: Option<String>,
    /// The OCID of the wallet backup secret compartment.
    pub wallet_backup_secret_compartment_id: Option<String>,
    /// The OCID of the master key for managing secrets. A policy must permit GoldenGate to use it.
    pub master_encryption_key_id: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ImportDeploymentWalletDetails {
        required {
            vault_id = "vaultId", with_vault_id(String);
            new_wallet_secret_id = "newWalletSecretId", with_new_wallet_secret_id(String);
        }
        optional {
            wallet_backup_secret_name = "walletBackupSecretName",
                with_wallet_backup_secret_name(String);
            wallet_backup_secret_compartment_id = "walletBackupSecretCompartmentId",
                with_wallet_backup_secret_compartment_id(String);
            master_encryption_key_id = "masterEncryptionKeyId",
                with_master_encryption_key_id(String);
            description = "description", with_description(String);
        }
    }
}
