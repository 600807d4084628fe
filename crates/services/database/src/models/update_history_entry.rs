// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An update history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateHistoryEntry {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the maintenance update.
    pub update_id: String,
    /// The update action.
    pub update_action: Option<models::HistoryEntryUpdateAction>,
    /// The update mode.
    pub update_mode: Option<models::HistoryEntryUpdateMode>,
    /// The type of the update.
    pub update_type: models::HistoryEntryUpdateType,
    /// The lifecycle state.
    pub lifecycle_state: models::HistoryEntryLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The time when the maintenance update action completed.
    pub time_completed: Option<DateTime<Utc>>,
}

model! {
    UpdateHistoryEntry {
        id = "id";
        update_id = "updateId";
        update_action = "updateAction";
        update_mode = "updateMode";
        update_type = "updateType";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_started = "timeStarted";
        time_completed = "timeCompleted";
    }
}
