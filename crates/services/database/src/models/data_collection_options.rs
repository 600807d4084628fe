// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Data collection options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataCollectionOptions {
    /// Whether the collection of diagnostics events is enabled for the VM cluster.
    pub is_diagnostics_events_enabled: Option<bool>,
    /// Whether health monitoring of the VM cluster is enabled.
    pub is_health_monitoring_enabled: Option<bool>,
    /// Whether the collection of incident logs and traces is enabled for the VM cluster.
    pub is_incident_logs_enabled: Option<bool>,
}

model! {
    DataCollectionOptions {
        optional {
            is_diagnostics_events_enabled = "isDiagnosticsEventsEnabled",
                with_is_diagnostics_events_enabled(bool);
            is_health_monitoring_enabled = "isHealthMonitoringEnabled",
                with_is_health_monitoring_enabled(bool);
            is_incident_logs_enabled = "isIncidentLogsEnabled", with_is_incident_logs_enabled(bool);
        }
    }
}
