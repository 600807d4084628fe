// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a patch history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchHistoryEntrySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the patch.
    pub patch_id: String,
    /// The action.
    pub action: Option<models::PatchHistoryEntryAction>,
    /// The lifecycle state.
    pub lifecycle_state: models::PatchHistoryEntryLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The type of the patch.
    pub patch_type: Option<models::PatchHistoryEntryPatchType>,
    /// The options for patching.
    pub patch_options: Option<models::PatchOptions>,
}

model! {
    PatchHistoryEntrySummary {
        id = "id";
        patch_id = "patchId";
        action = "action";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        patch_type = "patchType";
        patch_options = "patchOptions";
    }
}
