// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a console history.
    pub enum ConsoleHistoryLifecycleState {
        Requested = "REQUESTED",
        GettingHistory = "GETTING_HISTORY",
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Deleted = "DELETED",
        Deleting = "DELETING",
    }
}
