// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the update readiness status of managed software update maintenance.
    pub enum ManagedSoftwareUpdateMaintenanceUpdateReadinessStatus {
        Scheduled = "SCHEDULED",
        Succeeded = "SUCCEEDED",
        ReadyForManagedUpdate = "READY_FOR_MANAGED_UPDATE",
        NotReadyForManagedUpdate = "NOT_READY_FOR_MANAGED_UPDATE",
        InProgress = "IN_PROGRESS",
        NeedsAttention = "NEEDS_ATTENTION",
        AwaitingResolution = "AWAITING_RESOLUTION",
    }
}
