// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseDetails {
    /// The name of the database: alphanumeric, starting with a letter. At most 8 characters.
    pub db_name: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// The name of the pluggable database, unique in the database: alphanumeric, starting with a
    /// letter. At most 30 characters.
    pub pdb_name: Option<String>,
    /// The administrator password. At least 9 characters.
    pub admin_password: Secret,
    /// The password of the TDE wallet. At least 9 characters.
    pub tde_wallet_password: Option<Secret>,
    /// The character set of the database. Default: `AL32UTF8`.
    pub character_set: Option<String>,
    /// The national character set of the database. Default: `AL16UTF16`.
    pub ncharacter_set: Option<String>,
    /// The database workload type.
    ///
    /// Deprecated.
    #[deprecated]
    pub db_workload: Option<models::DatabaseDbWorkload>,
    /// The backup configuration of the database.
    pub db_backup_config: Option<models::DbBackupConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The prefix of the Oracle SID of the database to create.
    pub sid_prefix: Option<String>,
    /// The OCID of the key store.
    pub key_store_id: Option<String>,
    /// The location of the encryption key.
    pub encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The details of the storage size.
    pub storage_size_details: Option<models::DatabaseStorageSizeDetails>,
    /// The details of managed software updates.
    pub managed_software_update_details: Option<models::ManagedSoftwareUpdateInputDetails>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
    /// The details of the registration with Data Safe.
    pub data_safe_registration_details: Option<models::DataSafeRegistrationRequestDetails>,
}

model! {
    CreateDatabaseDetails {
        required {
            db_name = "dbName", with_db_name(String);
            admin_password = "adminPassword", with_admin_password(Secret);
        }
        optional {
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
            pdb_name = "pdbName", with_pdb_name(String);
            tde_wallet_password = "tdeWalletPassword", with_tde_wallet_password(Secret);
            character_set = "characterSet", with_character_set(String);
            ncharacter_set = "ncharacterSet", with_ncharacter_set(String);
            db_workload = "dbWorkload", with_db_workload(models::DatabaseDbWorkload);
            db_backup_config = "dbBackupConfig", with_db_backup_config(models::DbBackupConfig);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
            vault_id = "vaultId", with_vault_id(String);
            sid_prefix = "sidPrefix", with_sid_prefix(String);
            key_store_id = "keyStoreId", with_key_store_id(String);
            encryption_key_location_details = "encryptionKeyLocationDetails",
                with_encryption_key_location_details(models::EncryptionKeyLocationDetails);
            storage_size_details = "storageSizeDetails",
                with_storage_size_details(models::DatabaseStorageSizeDetails);
            managed_software_update_details = "managedSoftwareUpdateDetails",
                with_managed_software_update_details(models::ManagedSoftwareUpdateInputDetails);
            vm_cluster_id = "vmClusterId", with_vm_cluster_id(String);
            data_safe_registration_details = "dataSafeRegistrationDetails",
                with_data_safe_registration_details(models::DataSafeRegistrationRequestDetails);
        }
    }
}
