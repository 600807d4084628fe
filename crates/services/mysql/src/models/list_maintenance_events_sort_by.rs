// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListMaintenanceEvents` can sort.
    pub enum ListMaintenanceEventsSortBy {
        TimeCreated = "timeCreated",
        TimeScheduled = "timeScheduled",
        TimeStarted = "timeStarted",
        TimeEnded = "timeEnded",
    }
}
