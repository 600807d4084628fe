// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a maintenance window.
    pub enum MaintenanceWindowLifecycleDetails {
        InProgress = "IN_PROGRESS",
        Scheduled = "SCHEDULED",
        Completed = "COMPLETED",
    }
}
