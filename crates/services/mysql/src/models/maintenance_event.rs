// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A maintenance event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceEvent {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The maintenance notes.
    pub maintenance_notes: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The start time of the MySQL switch over.
    pub time_mysql_switch_over_started: Option<DateTime<Utc>>,
    /// The end time of the MySQL switch over.
    pub time_mysql_switch_over_ended: Option<DateTime<Utc>>,
    /// The version of MySQL before the maintenance.
    pub mysql_version_before_maintenance: String,
    /// The version of MySQL after the maintenance.
    pub mysql_version_after_maintenance: String,
    /// The maintenance scope.
    pub maintenance_scope: Option<models::MaintenanceEventMaintenanceScope>,
    /// The type of the maintenance.
    pub maintenance_type: models::MaintenanceEventMaintenanceType,
    /// The nature of the maintenance.
    pub maintenance_action: models::MaintenanceEventMaintenanceAction,
    /// The last status of the maintenance.
    pub maintenance_status: models::MaintenanceEventMaintenanceStatus,
}

model! {
    MaintenanceEvent {
        db_system_id = "dbSystemId";
        compartment_id = "compartmentId";
        maintenance_notes = "maintenanceNotes";
        time_created = "timeCreated";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        time_mysql_switch_over_started = "timeMysqlSwitchOverStarted";
        time_mysql_switch_over_ended = "timeMysqlSwitchOverEnded";
        mysql_version_before_maintenance = "mysqlVersionBeforeMaintenance";
        mysql_version_after_maintenance = "mysqlVersionAfterMaintenance";
        maintenance_scope = "maintenanceScope";
        maintenance_type = "maintenanceType";
        maintenance_action = "maintenanceAction";
        maintenance_status = "maintenanceStatus";
    }
}
