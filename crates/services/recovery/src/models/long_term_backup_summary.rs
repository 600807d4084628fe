// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a long term backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTermBackupSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the protected database.
    pub protected_database_id: String,
    /// The system change number (SCN) that the long-term backup is for.
    pub retention_scn: Option<i64>,
    /// The point in time that the long-term backup is for.
    pub retention_point_in_time: Option<DateTime<Utc>>,
    /// The time at which the long-term backup was created.
    pub time_backup_initiated: Option<DateTime<Utc>>,
    /// The time when the backup completed.
    pub time_backup_completed: Option<DateTime<Utc>>,
    /// The retention period.
    pub retention_period: Vec<models::RetentionPeriodValue>,
    /// The time until which the backup is retained.
    pub retention_until_date_time: DateTime<Utc>,
    /// The identifier of the database.
    pub database_identifier: Option<String>,
    /// The size of the database in GB.
    pub database_size_in_gbs: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: String,
    /// The lifecycle substate.
    pub lifecycle_substate: Option<String>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The ID that Recovery Manager (RMAN) assigned to the long-term backup.
    pub rman_tag: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LongTermBackupSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        protected_database_id = "protectedDatabaseId";
        retention_scn = "retentionScn";
        retention_point_in_time = "retentionPointInTime";
        time_backup_initiated = "timeBackupInitiated";
        time_backup_completed = "timeBackupCompleted";
        retention_period = "retentionPeriod";
        retention_until_date_time = "retentionUntilDateTime";
        database_identifier = "databaseIdentifier";
        database_size_in_gbs = "databaseSizeInGBs";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_substate = "lifecycleSubstate";
        lifecycle_details = "lifecycleDetails";
        rman_tag = "rmanTag";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
