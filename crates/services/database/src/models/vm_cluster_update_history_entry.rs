// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A VM cluster update history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmClusterUpdateHistoryEntry {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the maintenance update.
    pub update_id: String,
    /// The update action.
    pub update_action: Option<models::VmClusterUpdateHistoryEntryUpdateAction>,
    /// The update mode.
    pub update_mode: Option<models::VmClusterUpdateHistoryEntryUpdateMode>,
    /// The type of the update.
    pub update_type: models::VmClusterUpdateHistoryEntryUpdateType,
    /// The lifecycle state.
    pub lifecycle_state: models::VmClusterUpdateHistoryEntryLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The time when the maintenance update action completed.
    pub time_completed: Option<DateTime<Utc>>,
}

model! {
    VmClusterUpdateHistoryEntry {
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
