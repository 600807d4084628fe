// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the maintenance action of a maintenance event.
    pub enum MaintenanceEventMaintenanceAction {
        Database = "DATABASE",
        OsUpdate = "OS_UPDATE",
        OnlineUpdate = "ONLINE_UPDATE",
        Hardware = "HARDWARE",
    }
}
