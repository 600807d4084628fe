// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cloud DB system MACs connector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudDbSystemMacsConnector {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the cloud DB system.
    pub cloud_db_system_id: String,
    /// The status of the connection.
    pub connection_status: Option<String>,
    /// The reason for the connection failure. Null if the connection succeeded.
    pub connection_failure_message: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::CloudDbSystemConnectorLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time of the last update of the connection status.
    pub time_connection_status_last_updated: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the agent.
    pub agent_id: String,
    /// The connection information.
    pub connection_info: Option<models::CloudDbSystemConnectionInfo>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CloudDbSystemMacsConnector, "connectorType" = "MACS" {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        cloud_db_system_id = "cloudDbSystemId";
        connection_status = "connectionStatus";
        connection_failure_message = "connectionFailureMessage";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_connection_status_last_updated = "timeConnectionStatusLastUpdated";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        agent_id = "agentId";
        connection_info = "connectionInfo";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
