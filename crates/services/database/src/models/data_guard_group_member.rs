// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A Data Guard group member.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataGuardGroupMember {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The OCID of the database.
    pub database_id: String,
    /// The Data Guard role, or the role of the user who connects to the database.
    pub role: models::DataGuardGroupMemberRole,
    /// The apply lag, which is the delay until redo data of the primary database is applied on the
    /// standby database. Example: `1 second`.
    pub apply_lag: Option<String>,
    /// The rate of synchronization of redo logs between the databases. Example: `102.96 MByte/s`.
    pub apply_rate: Option<String>,
    /// The transport lag of redo data to the standby. Example: `1 second`.
    pub transport_lag: Option<String>,
    /// The transport LAG refresh.
    pub transport_lag_refresh: Option<String>,
    /// The redo transport type of the Data Guard association. The valid types depend on the
    /// protection mode.
    pub transport_type: Option<models::DataGuardGroupMemberTransportType>,
    /// Whether Active Data Guard is enabled.
    pub is_active_data_guard_enabled: Option<bool>,
    /// The switchover readiness.
    pub switchover_readiness: Option<models::DataGuardGroupMemberSwitchoverReadiness>,
    /// The switchover readiness message.
    pub switchover_readiness_message: Option<String>,
    /// The failover readiness.
    pub failover_readiness: Option<models::DataGuardGroupMemberFailoverReadiness>,
    /// The failover readiness message.
    pub failover_readiness_message: Option<String>,
    /// The data loss exposure. Example: `2 seconds`.
    pub data_loss_exposure: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The state of managed automatic failover.
    pub managed_auto_failover: Option<models::DataGuardGroupMemberManagedAutoFailover>,
    /// The failover targets.
    pub failover_targets: Option<Vec<String>>,
}

model! {
    DataGuardGroupMember {
        db_system_id = "dbSystemId";
        database_id = "databaseId";
        role = "role";
        apply_lag = "applyLag";
        apply_rate = "applyRate";
        transport_lag = "transportLag";
        transport_lag_refresh = "transportLagRefresh";
        transport_type = "transportType";
        is_active_data_guard_enabled = "isActiveDataGuardEnabled";
        switchover_readiness = "switchoverReadiness";
        switchover_readiness_message = "switchoverReadinessMessage";
        failover_readiness = "failoverReadiness";
        failover_readiness_message = "failoverReadinessMessage";
        data_loss_exposure = "dataLossExposure";
        time_updated = "timeUpdated";
        managed_auto_failover = "managedAutoFailover";
        failover_targets = "failoverTargets";
    }
}
