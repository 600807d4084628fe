// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an instance agent command execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandExecutionSummary {
    /// The OCID of the command.
    pub instance_agent_command_id: String,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The delivery state of the command.
    pub delivery_state: models::InstanceAgentCommandExecutionDeliveryState,
    /// The lifecycle state.
    pub lifecycle_state: models::InstanceAgentCommandExecutionLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The sequence number of the command. Numbers are not consecutive.
    pub sequence_number: i64,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The content.
    pub content: models::InstanceAgentCommandExecutionOutputContent,
}

model! {
    InstanceAgentCommandExecutionSummary {
        instance_agent_command_id = "instanceAgentCommandId";
        instance_id = "instanceId";
        delivery_state = "deliveryState";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        sequence_number = "sequenceNumber";
        display_name = "displayName";
        content = "content";
    }
}
