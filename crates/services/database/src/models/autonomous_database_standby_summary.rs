// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an autonomous database standby.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseStandbySummary {
    /// The LAG time, in seconds.
    pub lag_time_in_seconds: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AutonomousDatabaseStandbyLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The time of the latest switch of the Autonomous Data Guard role.
    pub time_data_guard_role_changed: Option<DateTime<Utc>>,
    /// The time of the latest switch of the disaster recovery role of the standby database.
    pub time_disaster_recovery_role_changed: Option<DateTime<Utc>>,
    /// The start time of the maintenance.
    pub time_maintenance_begin: Option<DateTime<Utc>>,
    /// The end time of the maintenance.
    pub time_maintenance_end: Option<DateTime<Utc>>,
    /// The component that the maintenance is for.
    pub maintenance_target_component: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The logical zone at the other cloud provider in which the database is located.
    pub external_location_zone: Option<String>,
}

model! {
    AutonomousDatabaseStandbySummary {
        lag_time_in_seconds = "lagTimeInSeconds";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_data_guard_role_changed = "timeDataGuardRoleChanged";
        time_disaster_recovery_role_changed = "timeDisasterRecoveryRoleChanged";
        time_maintenance_begin = "timeMaintenanceBegin";
        time_maintenance_end = "timeMaintenanceEnd";
        maintenance_target_component = "maintenanceTargetComponent";
        availability_domain = "availabilityDomain";
        external_location_zone = "externalLocationZone";
    }
}
