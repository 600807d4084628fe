// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMaintenanceRuns` can sort.
    pub enum ListMaintenanceRunsSortBy {
        TimeScheduled = "TIME_SCHEDULED",
        TimeEnded = "TIME_ENDED",
        Displayname = "DISPLAYNAME",
    }
}
