// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a node backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeBackupSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the instance from which the node backup was taken.
    pub node_instance_id: String,
    /// The host name of the node.
    pub node_host_name: String,
    /// The trigger of the backup, either manual or scheduled.
    pub backup_trigger_type: models::NodeBackupBackupTriggerType,
    /// The type of the backup.
    pub backup_type: models::NodeBackupBackupType,
    /// The lifecycle state.
    pub lifecycle_state: models::NodeBackupLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    NodeBackupSummary {
        id = "id";
        display_name = "displayName";
        node_instance_id = "nodeInstanceId";
        node_host_name = "nodeHostName";
        backup_trigger_type = "backupTriggerType";
        backup_type = "backupType";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
