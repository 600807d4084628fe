// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an ExaDB VM cluster update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadbVmClusterUpdateSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: String,
    /// The previous action.
    pub last_action: Option<models::ExadbVmClusterUpdateLastAction>,
    /// The available actions.
    pub available_actions: Option<Vec<models::ExadbVmClusterUpdateAvailableAction>>,
    /// The type of the update.
    pub update_type: models::ExadbVmClusterUpdateUpdateType,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ExadbVmClusterUpdateLifecycleState>,
    /// The release time.
    pub time_released: DateTime<Utc>,
    /// The version.
    pub version: String,
    /// Whether the use of this software version requires an acknowledgment because it is older.
    pub is_older_version_acknowledgment_required: Option<bool>,
}

model! {
    ExadbVmClusterUpdateSummary {
        id = "id";
        description = "description";
        last_action = "lastAction";
        available_actions = "availableActions";
        update_type = "updateType";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        time_released = "timeReleased";
        version = "version";
        is_older_version_acknowledgment_required = "isOlderVersionAcknowledgmentRequired";
    }
}
