// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a refresh activity.
    pub enum RefreshActivityLifecycleState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        NeedsAttention = "NEEDS_ATTENTION",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
        Canceled = "CANCELED",
    }
}
