// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A DB system upgrade history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemUpgradeHistoryEntry {
    /// The OCID of the resource.
    pub id: String,
    /// The action.
    pub action: models::DbSystemUpgradeHistoryEntryAction,
    /// The new version of Oracle Grid Infrastructure.
    pub new_gi_version: Option<String>,
    /// The previous version of Oracle Grid Infrastructure.
    pub old_gi_version: Option<String>,
    /// The previous version of the operating system.
    pub old_os_version: Option<String>,
    /// The new version of the operating system.
    pub new_os_version: Option<String>,
    /// The retention period of the snapshot for rolling back the upgrade, in days.
    pub snapshot_retention_period_in_days: i64,
    /// The lifecycle state.
    pub lifecycle_state: models::DbSystemUpgradeHistoryEntryLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
}

model! {
    DbSystemUpgradeHistoryEntry {
        id = "id";
        action = "action";
        new_gi_version = "newGiVersion";
        old_gi_version = "oldGiVersion";
        old_os_version = "oldOsVersion";
        new_os_version = "newOsVersion";
        snapshot_retention_period_in_days = "snapshotRetentionPeriodInDays";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_started = "timeStarted";
        time_ended = "timeEnded";
    }
}
