// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an instance agent command.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommandSummary {
    /// The OCID of the command.
    pub instance_agent_command_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Whether cancellation of the command was requested. Success is not guaranteed.
    pub is_canceled: Option<bool>,
}

model! {
    InstanceAgentCommandSummary {
        instance_agent_command_id = "instanceAgentCommandId";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_canceled = "isCanceled";
    }
}
