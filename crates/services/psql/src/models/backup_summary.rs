// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupSummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::BackupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The type of the source.
    pub source_type: Option<models::BackupSourceType>,
    /// The exact time of the data in the backup.
    pub time_created_precise: Option<DateTime<Utc>>,
    /// The size of the backup. In GB.
    pub backup_size: Option<i64>,
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
    /// The retention period of the backups in days.
    pub retention_period: Option<i64>,
    /// The copy status.
    pub copy_status: Option<Vec<models::BackupCopyStatusDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    BackupSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        source_type = "sourceType";
        time_created_precise = "timeCreatedPrecise";
        backup_size = "backupSize";
        db_system_id = "dbSystemId";
        retention_period = "retentionPeriod";
        copy_status = "copyStatus";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
