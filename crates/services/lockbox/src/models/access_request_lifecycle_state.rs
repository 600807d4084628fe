// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an access request.
    pub enum AccessRequestLifecycleState {
        InProgress = "IN_PROGRESS",
        Waiting = "WAITING",
        Succeeded = "SUCCEEDED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        Failed = "FAILED",
    }
}
