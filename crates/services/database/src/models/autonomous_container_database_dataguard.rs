// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An autonomous container database Data Guard.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousContainerDatabaseDataguard {
    /// The OCID of the Autonomous Container Database. Applies only to dedicated Exadata
    /// infrastructure.
    pub autonomous_container_database_id: String,
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: models::AutonomousContainerDatabaseDataguardRole,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousContainerDatabaseDataguardLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The protection mode.
    pub protection_mode: Option<models::AutonomousContainerDatabaseDataguardProtectionMode>,
    /// The lag limit for fast-start failover in seconds, according to the tolerance of data loss.
    pub fast_start_fail_over_lag_limit_in_seconds: Option<i64>,
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
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The time when the lags of the standby were last calculated.
    pub time_lag_refreshed_on: Option<DateTime<Utc>>,
    /// The redo transport mode.
    pub redo_transport_mode: Option<String>,
    /// The automatic failover target.
    pub automatic_failover_target: Option<String>,
}

model! {
    AutonomousContainerDatabaseDataguard {
        autonomous_container_database_id = "autonomousContainerDatabaseId";
        role = "role";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        protection_mode = "protectionMode";
        fast_start_fail_over_lag_limit_in_seconds = "fastStartFailOverLagLimitInSeconds";
        apply_lag = "applyLag";
        apply_rate = "applyRate";
        is_automatic_failover_enabled = "isAutomaticFailoverEnabled";
        transport_lag = "transportLag";
        time_last_synced = "timeLastSynced";
        time_created = "timeCreated";
        time_last_role_changed = "timeLastRoleChanged";
        availability_domain = "availabilityDomain";
        time_lag_refreshed_on = "timeLagRefreshedOn";
        redo_transport_mode = "redoTransportMode";
        automatic_failover_target = "automaticFailoverTarget";
    }
}
