// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An autonomous database backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseBackup {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Autonomous Database.
    pub autonomous_database_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The type.
    pub type_: models::AutonomousDatabaseBackupType,
    /// Whether the object was created or submitted automatically.
    pub is_automatic: bool,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The size of the database at the time of the backup, in TB.
    pub database_size_in_tbs: Option<f64>,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousDatabaseBackupLifecycleState,
    /// Whether the database can be restored from the backup.
    pub is_restorable: Option<bool>,
    /// The OCID of the key store.
    pub key_store_id: Option<String>,
    /// The name of the wallet in Oracle Key Vault.
    pub key_store_wallet_name: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The retention period in days.
    pub retention_period_in_days: Option<i64>,
    /// The time until which the backup is available.
    pub time_available_till: Option<DateTime<Utc>>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// The size of the backup, in TB.
    pub size_in_tbs: Option<f64>,
    /// The details of the backup destination.
    pub backup_destination_details: Option<models::BackupDestinationDetails>,
    /// The type of the infrastructure.
    pub infrastructure_type: Option<models::AutonomousDatabaseBackupInfrastructureType>,
    /// The region.
    pub region: Option<String>,
    /// The details of the source database.
    pub source_database_details: Option<models::SourceDatabaseDetails>,
}

model! {
    AutonomousDatabaseBackup {
        id = "id";
        compartment_id = "compartmentId";
        autonomous_database_id = "autonomousDatabaseId";
        display_name = "displayName";
        type_ = "type";
        is_automatic = "isAutomatic";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        lifecycle_details = "lifecycleDetails";
        database_size_in_tbs = "databaseSizeInTBs";
        lifecycle_state = "lifecycleState";
        is_restorable = "isRestorable";
        key_store_id = "keyStoreId";
        key_store_wallet_name = "keyStoreWalletName";
        kms_key_id = "kmsKeyId";
        vault_id = "vaultId";
        kms_key_version_id = "kmsKeyVersionId";
        retention_period_in_days = "retentionPeriodInDays";
        time_available_till = "timeAvailableTill";
        db_version = "dbVersion";
        size_in_tbs = "sizeInTBs";
        backup_destination_details = "backupDestinationDetails";
        infrastructure_type = "infrastructureType";
        region = "region";
        source_database_details = "sourceDatabaseDetails";
    }
}
