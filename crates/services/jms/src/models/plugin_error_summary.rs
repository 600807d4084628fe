// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a plugin error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluginErrorSummary {
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The type of the agent.
    pub agent_type: Option<models::PluginErrorAgentType>,
    /// The host name.
    pub host_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The errors.
    pub errors: Vec<models::PluginErrorDetails>,
    /// The time of the latest report or detection. It can be later than the requested time range.
    pub time_last_seen: DateTime<Utc>,
    /// The time of the first report or detection. It can precede the requested time range.
    pub time_first_seen: DateTime<Utc>,
}

model! {
    PluginErrorSummary {
        managed_instance_id = "managedInstanceId";
        agent_type = "agentType";
        host_name = "hostName";
        compartment_id = "compartmentId";
        errors = "errors";
        time_last_seen = "timeLastSeen";
        time_first_seen = "timeFirstSeen";
    }
}
