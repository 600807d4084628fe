// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lifecycleState` in `ExportAccessRequests`.
    pub enum ExportAccessRequestsLifecycleState {
        InProgress = "IN_PROGRESS",
        Waiting = "WAITING",
        Succeeded = "SUCCEEDED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        Failed = "FAILED",
    }
}
