// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMaintenanceWindows` can sort.
    pub enum ListMaintenanceWindowsSortBy {
        Name = "NAME",
        StartTime = "START_TIME",
        EndTime = "END_TIME",
        TimeCreated = "TIME_CREATED",
        TimeUpdated = "TIME_UPDATED",
    }
}
