// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the event status of a problem history.
    pub enum ProblemHistoryEventStatus {
        Reopen = "REOPEN",
        Open = "OPEN",
        Update = "UPDATE",
        Resolve = "RESOLVE",
        Dismiss = "DISMISS",
        Delete = "DELETE",
    }
}
