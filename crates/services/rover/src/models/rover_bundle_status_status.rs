// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a rover bundle status.
    pub enum RoverBundleStatusStatus {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        Completed = "COMPLETED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
    }
}
