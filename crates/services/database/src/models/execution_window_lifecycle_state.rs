// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an execution window.
    pub enum ExecutionWindowLifecycleState {
        Created = "CREATED",
        Scheduled = "SCHEDULED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        Canceled = "CANCELED",
        Updating = "UPDATING",
        Deleted = "DELETED",
        Succeeded = "SUCCEEDED",
        PartialSuccess = "PARTIAL_SUCCESS",
        Creating = "CREATING",
        Deleting = "DELETING",
    }
}
