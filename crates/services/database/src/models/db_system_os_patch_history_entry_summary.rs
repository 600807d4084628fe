// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a DB system OS patch history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemOsPatchHistoryEntrySummary {
    /// The action.
    pub action: models::DbSystemOsPatchHistoryEntryAction,
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DbSystemOsPatchHistoryEntryLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the operating system patches.
    pub os_patch_details: models::DbSystemOsPatchDetailsCollection,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
}

model! {
    DbSystemOsPatchHistoryEntrySummary {
        action = "action";
        db_system_id = "dbSystemId";
        id = "id";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        os_patch_details = "osPatchDetails";
        time_started = "timeStarted";
        time_ended = "timeEnded";
    }
}
