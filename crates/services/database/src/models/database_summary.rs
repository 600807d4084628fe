// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The character set of the database.
    pub character_set: Option<String>,
    /// The national character set of the database.
    pub ncharacter_set: Option<String>,
    /// The OCID of the Database Home.
    pub db_home_id: Option<String>,
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
    /// The name of the database.
    pub db_name: String,
    /// The name of the pluggable database, unique in the database: alphanumeric, starting with a
    /// letter. At most 30 characters.
    pub pdb_name: Option<String>,
    /// The database workload type.
    ///
    /// Deprecated.
    #[deprecated]
    pub db_workload: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`). Cannot be changed later.
    pub db_unique_name: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::DatabaseLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the latest database backup.
    pub last_backup_timestamp: Option<DateTime<Utc>>,
    /// The duration of the latest database backup, in seconds.
    pub last_backup_duration_in_seconds: Option<i64>,
    /// The time of the latest database backup that failed.
    pub last_failed_backup_timestamp: Option<DateTime<Utc>>,
    /// The backup configuration of the database.
    pub db_backup_config: Option<models::DbBackupConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The connection strings of the database.
    pub connection_strings: Option<models::DatabaseConnectionStrings>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The point in time of the source database from which the DB system was cloned.
    pub source_database_point_in_time_recovery_timestamp: Option<DateTime<Utc>>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// Whether the database is a container database.
    pub is_cdb: Option<bool>,
    /// The configuration of Database Management.
    pub database_management_config: Option<models::CloudDatabaseManagementConfig>,
    /// The prefix of the Oracle SID of the database to create.
    pub sid_prefix: Option<String>,
    /// The OCID of the key store.
    pub key_store_id: Option<String>,
    /// The name of the wallet in Oracle Key Vault.
    pub key_store_wallet_name: Option<String>,
    /// The Data Guard group.
    pub data_guard_group: Option<models::DataGuardGroup>,
    /// The location of the encryption key.
    pub encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The details of the storage size.
    pub storage_size_details: Option<models::DatabaseStorageSizeResponseDetails>,
    /// The details of managed software updates.
    pub managed_software_update_details: Option<models::ManagedSoftwareUpdateDetails>,
    /// The type of the home: managed by Oracle or by the customer.
    pub home_type: Option<models::DatabaseHomeType>,
    /// The version of the patch.
    pub patch_version: Option<String>,
    /// The status of Data Safe for the database.
    pub data_safe_state: Option<models::DatabaseDataSafeState>,
    /// The details of the registration with Data Safe.
    pub data_safe_registration_details: Option<models::DataSafeRegistrationDetails>,
}

model! {
    DatabaseSummary {
        id = "id";
        compartment_id = "compartmentId";
        character_set = "characterSet";
        ncharacter_set = "ncharacterSet";
        db_home_id = "dbHomeId";
        db_system_id = "dbSystemId";
        vm_cluster_id = "vmClusterId";
        db_name = "dbName";
        pdb_name = "pdbName";
        db_workload = "dbWorkload";
        db_unique_name = "dbUniqueName";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        last_backup_timestamp = "lastBackupTimestamp";
        last_backup_duration_in_seconds = "lastBackupDurationInSeconds";
        last_failed_backup_timestamp = "lastFailedBackupTimestamp";
        db_backup_config = "dbBackupConfig";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        connection_strings = "connectionStrings";
        kms_key_id = "kmsKeyId";
        kms_key_version_id = "kmsKeyVersionId";
        vault_id = "vaultId";
        source_database_point_in_time_recovery_timestamp =
            "sourceDatabasePointInTimeRecoveryTimestamp";
        database_software_image_id = "databaseSoftwareImageId";
        is_cdb = "isCdb";
        database_management_config = "databaseManagementConfig";
        sid_prefix = "sidPrefix";
        key_store_id = "keyStoreId";
        key_store_wallet_name = "keyStoreWalletName";
        data_guard_group = "dataGuardGroup";
        encryption_key_location_details = "encryptionKeyLocationDetails";
        storage_size_details = "storageSizeDetails";
        managed_software_update_details = "managedSoftwareUpdateDetails";
        home_type = "homeType";
        patch_version = "patchVersion";
        data_safe_state = "dataSafeState";
        data_safe_registration_details = "dataSafeRegistrationDetails";
    }
}
