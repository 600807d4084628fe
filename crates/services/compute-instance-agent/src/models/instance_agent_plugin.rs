// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An instance agent plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentPlugin {
    /// The name.
    pub name: String,
    /// The status.
    pub status: models::InstanceAgentPluginStatus,
    /// The time of the last update of the plugin, in UTC.
    pub time_last_updated_utc: DateTime<Utc>,
    /// The message.
    pub message: Option<String>,
}

model! {
    InstanceAgentPlugin {
        name = "name";
        status = "status";
        time_last_updated_utc = "timeLastUpdatedUtc";
        message = "message";
    }
}
