// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether deleted backups are kept in the state `DELETE_SCHEDULED` for 7 days before permanent
    /// deletion.
    pub soft_delete: Option<models::BackupSoftDelete>,
    /// Whether the backup is prepared.
    pub backup_preparation_status: Option<models::BackupPreparationStatus>,
    /// The validation status.
    pub validation_status: Option<models::BackupValidationStatus>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::BackupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The type of the backup.
    pub backup_type: models::BackupType,
    /// The type of the creation.
    pub creation_type: models::BackupCreationType,
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The size of the data storage in GiB.
    pub data_storage_size_in_gbs: Option<i64>,
    /// The size of the backup in GiB.
    pub backup_size_in_gbs: Option<i64>,
    /// The retention period of the backups in days.
    pub retention_in_days: Option<i64>,
    /// The version of MySQL.
    pub mysql_version: Option<String>,
    /// The name of the shape.
    pub shape_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the DB system backup that this backup is a copy of.
    pub immediate_source_backup_id: Option<String>,
    /// The OCID of the DB system backup at the start of the chain of copies.
    pub original_source_backup_id: Option<String>,
    /// The time at which the copy of the backup was created.
    pub time_copy_created: Option<DateTime<Utc>>,
    /// The DB system snapshot summary.
    pub db_system_snapshot_summary: Option<models::DbSystemSnapshotSummary>,
    /// The settings of the encryption.
    pub encrypt_data: Option<models::EncryptDataDetails>,
}

model! {
    BackupSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        soft_delete = "softDelete";
        backup_preparation_status = "backupPreparationStatus";
        validation_status = "validationStatus";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        backup_type = "backupType";
        creation_type = "creationType";
        db_system_id = "dbSystemId";
        compartment_id = "compartmentId";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        backup_size_in_gbs = "backupSizeInGBs";
        retention_in_days = "retentionInDays";
        mysql_version = "mysqlVersion";
        shape_name = "shapeName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        immediate_source_backup_id = "immediateSourceBackupId";
        original_source_backup_id = "originalSourceBackupId";
        time_copy_created = "timeCopyCreated";
        db_system_snapshot_summary = "dbSystemSnapshotSummary";
        encrypt_data = "encryptData";
    }
}
