// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a database from snapshot to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseFromSnapshotDetails {
    /// The OCID of the source snapshot.
    pub source_snapshot_id: String,
    /// Whether to create a thin clone instead of a thick one.
    pub is_thin_clone: Option<bool>,
    /// The password of the TDE wallet of the source.
    pub source_tde_password: Option<Secret>,
    /// The password of SYS and SYSTEM on the source database.
    pub source_admin_password: Option<Secret>,
    /// The location of the encryption key of the source.
    pub source_encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The password of the TDE wallet.
    pub tde_wallet_password: Secret,
    /// The backup configuration of the database.
    pub db_backup_config: Option<models::DbBackupConfig>,
    /// The administrator password. At least 9 characters.
    pub admin_password: Secret,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The name of the database: alphanumeric, starting with a letter. At most 8 characters.
    pub db_name: String,
    /// The character set of the database. Default: `AL32UTF8`.
    pub character_set: Option<String>,
    /// The national character set of the database. Default: `AL16UTF16`.
    pub ncharacter_set: Option<String>,
    /// The prefix of the Oracle SID of the database to create.
    pub sid_prefix: Option<String>,
    /// The OCID of the key store.
    pub key_store_id: Option<String>,
    /// The location of the encryption key.
    pub encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The details of the storage size.
    pub storage_size_details: Option<models::DatabaseStorageSizeDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The details of the registration with Data Safe.
    pub data_safe_registration_details: Option<models::DataSafeRegistrationRequestDetails>,
}

model! {
    CreateDatabaseFromSnapshotDetails {
        required {
            source_snapshot_id = "sourceSnapshotId", with_source_snapshot_id(String);
            tde_wallet_password = "tdeWalletPassword", with_tde_wallet_password(Secret);
            admin_password = "adminPassword", with_admin_password(Secret);
            db_name = "dbName", with_db_name(String);
        }
        optional {
            is_thin_clone = "isThinClone", with_is_thin_clone(bool);
            source_tde_password = "sourceTdePassword", with_source_tde_password(Secret);
            source_admin_password = "sourceAdminPassword", with_source_admin_password(Secret);
            source_encryption_key_location_details = "sourceEncryptionKeyLocationDetails",
                with_source_encryption_key_location_details(models::EncryptionKeyLocationDetails);
            db_backup_config = "dbBackupConfig", with_db_backup_config(models::DbBackupConfig);
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            character_set = "characterSet", with_character_set(String);
            ncharacter_set = "ncharacterSet", with_ncharacter_set(String);
            sid_prefix = "sidPrefix", with_sid_prefix(String);
            key_store_id = "keyStoreId", with_key_store_id(String);
            encryption_key_location_details = "encryptionKeyLocationDetails",
                with_encryption_key_location_details(models::EncryptionKeyLocationDetails);
            storage_size_details = "storageSizeDetails",
                with_storage_size_details(models::DatabaseStorageSizeDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            data_safe_registration_details = "dataSafeRegistrationDetails",
                with_data_safe_registration_details(models::DataSafeRegistrationRequestDetails);
        }
    }
}
