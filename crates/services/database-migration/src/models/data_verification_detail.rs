// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A data verification detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataVerificationDetail {
    /// The OCID of the migration.
    pub migration_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DataVerificationDetailLifecycleState,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The completion time.
    pub time_completed: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    DataVerificationDetail {
        migration_id = "migrationId";
        lifecycle_state = "lifecycleState";
        time_started = "timeStarted";
        time_updated = "timeUpdated";
        time_completed = "timeCompleted";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
    }
}
