// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the maintenance type of a maintenance execution.
    pub enum MaintenanceExecutionMaintenanceType {
        Planned = "PLANNED",
        Unplanned = "UNPLANNED",
    }
}
