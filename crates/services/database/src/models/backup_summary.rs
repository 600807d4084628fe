// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the database.
    pub database_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The type.
    pub type_: Option<models::BackupType>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::BackupLifecycleState>,
    /// The Oracle Database edition.
    pub database_edition: Option<models::BackupDatabaseEdition>,
    /// The size of the database in GB.
    pub database_size_in_gbs: Option<f64>,
    /// The shape.
    pub shape: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The OCID of the vault. Required for customer-managed keys, together with `secretId`.
    pub vault_id: Option<String>,
    /// The OCID of the key store.
    pub key_store_id: Option<String>,
    /// The name of the wallet in Oracle Key Vault.
    pub key_store_wallet_name: Option<String>,
    /// The OCIDs of the secondary keys for transparent data encryption.
    pub secondary_kms_key_ids: Option<Vec<String>>,
    /// The retention period in days.
    pub retention_period_in_days: Option<i64>,
    /// The retention of the long-term backup, in years.
    pub retention_period_in_years: Option<i64>,
    /// The time at which the long-term backup expires.
    pub time_expiry_scheduled: Option<DateTime<Utc>>,
    /// Whether keys managed by Oracle are used.
    pub is_using_oracle_managed_keys: Option<bool>,
    /// The type of the backup destination.
    pub backup_destination_type: Option<models::BackupDestinationType>,
    /// The location of the encryption key.
    pub encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
}

model! {
    BackupSummary {
        id = "id";
        compartment_id = "compartmentId";
        database_id = "databaseId";
        display_name = "displayName";
        type_ = "type";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        lifecycle_details = "lifecycleDetails";
        availability_domain = "availabilityDomain";
        lifecycle_state = "lifecycleState";
        database_edition = "databaseEdition";
        database_size_in_gbs = "databaseSizeInGBs";
        shape = "shape";
        version = "version";
        kms_key_id = "kmsKeyId";
        kms_key_version_id = "kmsKeyVersionId";
        vault_id = "vaultId";
        key_store_id = "keyStoreId";
        key_store_wallet_name = "keyStoreWalletName";
        secondary_kms_key_ids = "secondaryKmsKeyIds";
        retention_period_in_days = "retentionPeriodInDays";
        retention_period_in_years = "retentionPeriodInYears";
        time_expiry_scheduled = "timeExpiryScheduled";
        is_using_oracle_managed_keys = "isUsingOracleManagedKeys";
        backup_destination_type = "backupDestinationType";
        encryption_key_location_details = "encryptionKeyLocationDetails";
    }
}
