// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a VM cluster update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmClusterUpdateSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: String,
    /// The previous action.
    pub last_action: Option<models::VmClusterUpdateLastAction>,
    /// The mode of the previous update. Applies only to updates of the operating system.
    pub last_update_mode: Option<models::VmClusterUpdateLastUpdateMode>,
    /// The available update modes. Valid only for updates of the operating system.
    pub available_update_modes: Option<Vec<models::VmClusterUpdateAvailableUpdateMode>>,
    /// The Oracle Linux version of the Exadata image.
    pub oracle_linux_version: Option<String>,
    /// The available actions.
    pub available_actions: Option<Vec<models::VmClusterUpdateAvailableAction>>,
    /// The type of the update.
    pub update_type: models::VmClusterUpdateUpdateType,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::VmClusterUpdateLifecycleState>,
    /// The release time.
    pub time_released: DateTime<Utc>,
    /// The version.
    pub version: String,
    /// Whether the use of this software version requires an acknowledgment because it is older.
    pub is_older_version_acknowledgment_required: Option<bool>,
}

model! {
    VmClusterUpdateSummary {
        id = "id";
        description = "description";
        last_action = "lastAction";
        last_update_mode = "lastUpdateMode";
        available_update_modes = "availableUpdateModes";
        oracle_linux_version = "oracleLinuxVersion";
        available_actions = "availableActions";
        update_type = "updateType";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        time_released = "timeReleased";
        version = "version";
        is_older_version_acknowledgment_required = "isOlderVersionAcknowledgmentRequired";
    }
}
