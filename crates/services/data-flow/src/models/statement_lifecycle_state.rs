// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a statement.
    pub enum StatementLifecycleState {
        Accepted = "ACCEPTED",
        Cancelling = "CANCELLING",
        Cancelled = "CANCELLED",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
    }
}
