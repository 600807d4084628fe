// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A database upgrade history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUpgradeHistoryEntry {
    /// The OCID of the resource.
    pub id: String,
    /// The action.
    pub action: models::DatabaseUpgradeHistoryEntryAction,
    /// The source.
    pub source: Option<models::DatabaseUpgradeHistoryEntrySource>,
    /// The lifecycle state.
    pub lifecycle_state: models::DatabaseUpgradeHistoryEntryLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The target version of the database.
    pub target_db_version: Option<String>,
    /// The database software image for the upgrade.
    pub target_database_software_image_id: Option<String>,
    /// The OCID of the target database home.
    pub target_db_home_id: Option<String>,
    /// The OCID of the source Database Home.
    pub source_db_home_id: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The options.
    pub options: Option<String>,
}

model! {
    DatabaseUpgradeHistoryEntry {
        id = "id";
        action = "action";
        source = "source";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        target_db_version = "targetDBVersion";
        target_database_software_image_id = "targetDatabaseSoftwareImageId";
        target_db_home_id = "targetDbHomeId";
        source_db_home_id = "sourceDbHomeId";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        options = "options";
    }
}
