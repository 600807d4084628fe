// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a connection assignment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionAssignmentSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the connection.
    pub connection_id: String,
    /// The type of the connection.
    pub connection_type: models::ConnectionAssignmentConnectionType,
    /// The OCID of the deployment.
    pub deployment_id: String,
    /// The alias.
    pub alias_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ConnectionAssignmentLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    ConnectionAssignmentSummary {
        id = "id";
        compartment_id = "compartmentId";
        connection_id = "connectionId";
        connection_type = "connectionType";
        deployment_id = "deploymentId";
        alias_name = "aliasName";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
