// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An instance agent command.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentCommand {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Whether cancellation of the command was requested. Success is not guaranteed.
    pub is_canceled: Option<bool>,
    /// The time limit of the command on the instance, in seconds. Zero means no limit.
    pub execution_time_out_in_seconds: Option<i64>,
    /// The target.
    pub target: models::InstanceAgentCommandTarget,
    /// The content.
    pub content: models::InstanceAgentCommandContent,
}

model! {
    InstanceAgentCommand {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_canceled = "isCanceled";
        execution_time_out_in_seconds = "executionTimeOutInSeconds";
        target = "target";
        content = "content";
    }
}
