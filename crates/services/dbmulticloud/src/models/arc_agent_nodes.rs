// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Arc agent nodes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArcAgentNodes {
    /// The host name.
    pub host_name: Option<String>,
    /// The ID of the host.
    pub host_id: Option<String>,
    /// The current arc agent version.
    pub current_arc_agent_version: Option<String>,
    /// The status.
    pub status: Option<models::ArcAgentNodesStatus>,
    /// The time of the last check.
    pub time_last_checked: Option<DateTime<Utc>>,
}

model! {
    ArcAgentNodes {
        host_name = "hostName";
        host_id = "hostId";
        current_arc_agent_version = "currentArcAgentVersion";
        status = "status";
        time_last_checked = "timeLastChecked";
    }
}
