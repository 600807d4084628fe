// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle substate of an execution window.
    pub enum ExecutionWindowLifecycleSubstate {
        DurationExceeded = "DURATION_EXCEEDED",
        MaintenanceInProgress = "MAINTENANCE_IN_PROGRESS",
        Waiting = "WAITING",
        Rescheduled = "RESCHEDULED",
        CanceledByOps = "CANCELED_BY_OPS",
    }
}
