// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a maintenance run history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceRunHistorySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The details of the maintenance run.
    pub maintenance_run_details: Option<models::MaintenanceRunSummary>,
    /// The history of the database servers.
    pub db_servers_history_details: Option<Vec<models::DbServerHistorySummary>>,
    /// The OCID of the current execution window.
    pub current_execution_window: Option<String>,
    /// The history of granular maintenance.
    pub granular_maintenance_history: Option<Vec<models::GranularMaintenanceHistoryDetails>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MaintenanceRunHistorySummary {
        id = "id";
        maintenance_run_details = "maintenanceRunDetails";
        db_servers_history_details = "dbServersHistoryDetails";
        current_execution_window = "currentExecutionWindow";
        granular_maintenance_history = "granularMaintenanceHistory";
        system_tags = "systemTags";
    }
}
