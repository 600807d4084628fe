// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMonitors` can sort.
    pub enum ListMonitorsSortBy {
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
        TimeUpdated = "timeUpdated",
        Status = "status",
        MonitorType = "monitorType",
        MaintenanceWindowTimeStarted = "maintenanceWindowTimeStarted",
    }
}
