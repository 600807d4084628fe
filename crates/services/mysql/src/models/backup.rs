// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Backup {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether deleted backups are kept in the state `DELETE_SCHEDULED` for 7 days before permanent
    /// deletion.
    pub soft_delete: Option<models::BackupSoftDelete>,
    /// The backup validation details.
    pub backup_validation_details: Option<models::BackupValidationDetails>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::BackupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The type of the backup.
    pub backup_type: models::BackupType,
    /// The type of the creation.
    pub creation_type: models::BackupCreationType,
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The DB system snapshot.
    pub db_system_snapshot: Option<models::DbSystemSnapshot>,
    /// The size of the backup in GiB.
    pub backup_size_in_gbs: Option<i64>,
    /// The retention period of the backups in days.
    pub retention_in_days: Option<i64>,
    /// The size of the data storage in GiB.
    pub data_storage_size_in_gbs: Option<i64>,
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
    /// The settings of the encryption.
    pub encrypt_data: Option<models::EncryptDataDetails>,
}

model! {
    Backup {
        id = "id";
        display_name = "displayName";
        description = "description";
        soft_delete = "softDelete";
        backup_validation_details = "backupValidationDetails";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        backup_type = "backupType";
        creation_type = "creationType";
        db_system_id = "dbSystemId";
        db_system_snapshot = "dbSystemSnapshot";
        backup_size_in_gbs = "backupSizeInGBs";
        retention_in_days = "retentionInDays";
        data_storage_size_in_gbs = "dataStorageSizeInGBs";
        mysql_version = "mysqlVersion";
        shape_name = "shapeName";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        immediate_source_backup_id = "immediateSourceBackupId";
        original_source_backup_id = "originalSourceBackupId";
        time_copy_created = "timeCopyCreated";
        encrypt_data = "encryptData";
    }
}
