// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of distributed database catalog database with ExaDB xs to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDistributedDatabaseCatalogDatabaseWithExadbXsDetails {
    /// The password of the TDE wallet. From 9 to 255 characters.
    pub tde_wallet_password: Option<Secret>,
    /// The OCID of the secret with the password. Exclusive with `tdeWalletPassword`.
    pub tde_wallet_password_secret_id: Option<String>,
    /// The version of the secret. The latest one if absent.
    pub tde_wallet_password_secret_version_number: Option<i64>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: String,
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
    /// The protection mode of Data Guard.
    pub protection_mode:
        Option<models::DistributedDatabaseCatalogDatabaseWithExadbXsProtectionMode>,
    /// The redo transport type of Data Guard.
    pub transport_type: Option<models::DistributedDatabaseCatalogDatabaseWithExadbXsTransportType>,
}

model! {
    CreateDistributedDatabaseCatalogDatabaseWithExadbXsDetails, "source" = "XS_EXISTING_CLUSTER" {
        required {
            vm_cluster_id = "vmClusterId", with_vm_cluster_id(String);
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
                with_protection_mode(models::DistributedDatabaseCatalogDatabaseWithExadbXsProtectionMode);
            transport_type = "transportType",
                with_transport_type(models::DistributedDatabaseCatalogDatabaseWithExadbXsTransportType);
        }
    }
}
