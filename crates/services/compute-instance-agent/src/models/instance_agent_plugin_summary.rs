// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an instance agent plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceAgentPluginSummary {
    /// The name.
    pub name: String,
    /// The status.
    pub status: models::InstanceAgentPluginStatus,
    /// The time of the last update of the plugin, in UTC.
    pub time_last_updated_utc: DateTime<Utc>,
}

model! {
    InstanceAgentPluginSummary {
        name = "name";
        status = "status";
        time_last_updated_utc = "timeLastUpdatedUtc";
    }
}
