// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A cloud DB system discovery MACs connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudDbSystemDiscoveryMacsConnector {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The status of the connection.
    pub connection_status: Option<String>,
    /// The reason for the connection failure. Null if the connection succeeded.
    pub connection_failure_message: Option<String>,
    /// The time of the last update of the connection status.
    pub time_connection_status_last_updated: Option<DateTime<Utc>>,
    /// The OCID of the agent.
    pub agent_id: String,
    /// The connection information.
    pub connection_info: Option<models::CloudDbSystemConnectionInfo>,
}

model! {
    CloudDbSystemDiscoveryMacsConnector, "connectorType" = "MACS" {
        display_name = "displayName";
        connection_status = "connectionStatus";
        connection_failure_message = "connectionFailureMessage";
        time_connection_status_last_updated = "timeConnectionStatusLastUpdated";
        agent_id = "agentId";
        connection_info = "connectionInfo";
    }
}
