// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a distributed database shard with ExaDB xs new vault and cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDistributedDatabaseShardWithExadbXsNewVaultAndClusterDetails {
    /// The password of the TDE wallet. From 9 to 255 characters.
    pub tde_wallet_password: Option<Secret>,
    /// The OCID of the secret with the password. Exclusive with `tdeWalletPassword`.
    pub tde_wallet_password_secret_id: Option<String>,
    /// The version of the secret. The latest one if absent.
    pub tde_wallet_password_secret_version_number: Option<i64>,
    /// The administrator password.
    pub admin_password: Option<Secret>,
    /// The OCID of the secret that contains the administrator password. Mutually exclusive with
    /// `adminPassword`.
    pub admin_password_secret_id: Option<String>,
    /// The version of the secret with the administrator password. Default: the latest.
    pub admin_password_secret_version_number: Option<i64>,
    /// The OCID of the vault. Required for customer-managed keys, together with `kmsKeyId`.
    pub vault_id: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the key version for transparent data encryption (TDE). A key can have several
    /// versions.
    pub kms_key_version_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The details of the database storage vault.
    pub db_storage_vault_details: models::DbStorageVaultDetails,
    /// The details of the VM cluster.
    pub vm_cluster_details: models::VmClusterDetails,
    /// The protection mode of Data Guard.
    pub protection_mode:
        Option<models::DistributedDatabaseShardWithExadbXsNewVaultAndClusterProtectionMode>,
    /// The redo transport type of Data Guard.
    pub transport_type:
        Option<models::DistributedDatabaseShardWithExadbXsNewVaultAndClusterTransportType>,
}

model! {
    CreateDistributedDatabaseShardWithExadbXsNewVaultAndClusterDetails, "source" = "XS_NEW_VAULT_AND_CLUSTER" {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            db_storage_vault_details = "dbStorageVaultDetails",
                with_db_storage_vault_details(models::DbStorageVaultDetails);
            vm_cluster_details = "vmClusterDetails",
                with_vm_cluster_details(models::VmClusterDetails);
        }
        optional {
            tde_wallet_password = "tdeWalletPassword", with_tde_wallet_password(Secret);
            tde_wallet_password_secret_id = "tdeWalletPasswordSecretId",
                with_tde_wallet_password_secret_id(String);
            tde_wallet_password_secret_version_number = "tdeWalletPasswordSecretVersionNumber",
                with_tde_wallet_password_secret_version_number(i64);
            admin_password = "adminPassword", with_admin_password(Secret);
            admin_password_secret_id = "adminPasswordSecretId",
                with_admin_password_secret_id(String);
            admin_password_secret_version_number = "adminPasswordSecretVersionNumber",
                with_admin_password_secret_version_number(i64);
            vault_id = "vaultId", with_vault_id(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
            protection_mode = "protectionMode",
                with_protection_mode(models::DistributedDatabaseShardWithExadbXsNewVaultAndClusterProtectionMode);
            transport_type = "transportType",
                with_transport_type(models::DistributedDatabaseShardWithExadbXsNewVaultAndClusterTransportType);
        }
    }
}
