// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a limits increase request.
    pub enum LimitsIncreaseRequestLifecycleState {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Canceled = "CANCELED",
        PartiallySucceeded = "PARTIALLY_SUCCEEDED",
        Failed = "FAILED",
    }
}
