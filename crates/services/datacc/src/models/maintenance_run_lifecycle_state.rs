// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a maintenance run.
    pub enum MaintenanceRunLifecycleState {
        Creating = "CREATING",
        Scheduled = "SCHEDULED",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Skipped = "SKIPPED",
        Failed = "FAILED",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Canceled = "CANCELED",
        PartialSuccess = "PARTIAL_SUCCESS",
    }
}
