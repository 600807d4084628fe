// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMaintenanceRunHistory` can sort.
    pub enum ListMaintenanceRunHistorySortBy {
        TimeScheduled = "TIME_SCHEDULED",
        TimeEnded = "TIME_ENDED",
        Displayname = "DISPLAYNAME",
    }
}
