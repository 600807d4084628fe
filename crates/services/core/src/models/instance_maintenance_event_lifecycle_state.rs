// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an instance maintenance event.
    pub enum InstanceMaintenanceEventLifecycleState {
        Scheduled = "SCHEDULED",
        Started = "STARTED",
        Processing = "PROCESSING",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Canceled = "CANCELED",
    }
}
