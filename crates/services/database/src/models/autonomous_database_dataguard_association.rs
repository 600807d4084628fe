// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An autonomous database Data Guard association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseDataguardAssociation {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the Autonomous Database.
    pub autonomous_database_id: String,
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: models::AutonomousDatabaseDataguardAssociationRole,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousDatabaseDataguardAssociationLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The role of the peer.
    pub peer_role: models::AutonomousDatabaseDataguardAssociationPeerRole,
    /// The OCID of the peer autonomous database.
    pub peer_autonomous_database_id: Option<String>,
    /// The peer autonomous database life cycle state.
    pub peer_autonomous_database_life_cycle_state:
        Option<models::AutonomousDatabaseDataguardAssociationPeerAutonomousDatabaseLifeCycleState>,
    /// The protection mode.
    pub protection_mode: Option<models::AutonomousDatabaseDataguardAssociationProtectionMode>,
    /// The apply lag, which is the delay until redo data of the primary database is applied on the
    /// standby database. Example: `9 seconds`.
    pub apply_lag: Option<String>,
    /// The rate of synchronization of redo logs between the databases. Example: `180 Mb per
    /// second`.
    pub apply_rate: Option<String>,
    /// Whether automatic failover is enabled.
    pub is_automatic_failover_enabled: Option<bool>,
    /// The transport lag of redo data to the standby. Example: `7 seconds`.
    pub transport_lag: Option<String>,
    /// The time of the last synchronization.
    pub time_last_synced: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last change of the role.
    pub time_last_role_changed: Option<DateTime<Utc>>,
}

model! {
    AutonomousDatabaseDataguardAssociation {
        id = "id";
        autonomous_database_id = "autonomousDatabaseId";
        role = "role";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        peer_role = "peerRole";
        peer_autonomous_database_id = "peerAutonomousDatabaseId";
        peer_autonomous_database_life_cycle_state = "peerAutonomousDatabaseLifeCycleState";
        protection_mode = "protectionMode";
        apply_lag = "applyLag";
        apply_rate = "applyRate";
        is_automatic_failover_enabled = "isAutomaticFailoverEnabled";
        transport_lag = "transportLag";
        time_last_synced = "timeLastSynced";
        time_created = "timeCreated";
        time_last_role_changed = "timeLastRoleChanged";
    }
}
