// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a node backup configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeBackupConfigurationSummary {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the cluster.
    pub bds_instance_id: String,
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: String,
    /// The details of the level type.
    pub level_type_details: models::LevelTypeDetails,
    /// The lifecycle state.
    pub lifecycle_state: models::NodeBackupConfigurationLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    NodeBackupConfigurationSummary {
        id = "id";
        bds_instance_id = "bdsInstanceId";
        display_name = "displayName";
        level_type_details = "levelTypeDetails";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
