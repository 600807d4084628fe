// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBackupDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether deleted backups are kept in the state `DELETE_SCHEDULED` for 7 days before permanent
    /// deletion.
    pub soft_delete: Option<models::BackupSoftDelete>,
    /// The type of the backup.
    pub backup_type: Option<models::BackupType>,
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The retention period of the backups in days.
    pub retention_in_days: Option<i64>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateBackupDetails {
        required {
            db_system_id = "dbSystemId", with_db_system_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            soft_delete = "softDelete", with_soft_delete(models::BackupSoftDelete);
            backup_type = "backupType", with_backup_type(models::BackupType);
            retention_in_days = "retentionInDays", with_retention_in_days(i64);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
