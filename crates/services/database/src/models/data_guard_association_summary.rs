// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a Data Guard association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataGuardAssociationSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the database.
    pub database_id: String,
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: models::DataGuardAssociationRole,
    /// The lifecycle state.
    pub lifecycle_state: models::DataGuardAssociationLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the peer DB system.
    pub peer_db_system_id: String,
    /// The OCID of the Database Home of the peer database.
    pub peer_db_home_id: Option<String>,
    /// The OCID of the peer database.
    pub peer_database_id: Option<String>,
    /// The OCID of the Data Guard association of the peer.
    pub peer_data_guard_association_id: Option<String>,
    /// The role of the peer.
    pub peer_role: models::DataGuardAssociationPeerRole,
    /// The apply lag, which is the delay until redo data of the primary database is applied on the
    /// standby database. Example: `9 seconds`.
    pub apply_lag: Option<String>,
    /// The rate of synchronization of redo logs between the databases. Example: `180 Mb per
    /// second`.
    pub apply_rate: Option<String>,
    /// The protection mode.
    pub protection_mode: models::DataGuardAssociationProtectionMode,
    /// The redo transport type of the Data Guard association. The valid types depend on the
    /// protection mode.
    pub transport_type: Option<models::DataGuardAssociationTransportType>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Whether Active Data Guard is enabled.
    pub is_active_data_guard_enabled: Option<bool>,
}

model! {
    DataGuardAssociationSummary {
        id = "id";
        database_id = "databaseId";
        role = "role";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        peer_db_system_id = "peerDbSystemId";
        peer_db_home_id = "peerDbHomeId";
        peer_database_id = "peerDatabaseId";
        peer_data_guard_association_id = "peerDataGuardAssociationId";
        peer_role = "peerRole";
        apply_lag = "applyLag";
        apply_rate = "applyRate";
        protection_mode = "protectionMode";
        transport_type = "transportType";
        time_created = "timeCreated";
        is_active_data_guard_enabled = "isActiveDataGuardEnabled";
    }
}
