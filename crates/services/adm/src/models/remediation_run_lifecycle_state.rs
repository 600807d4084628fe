// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a remediation run.
    pub enum RemediationRunLifecycleState {
        Accepted = "ACCEPTED",
        Canceled = "CANCELED",
        Canceling = "CANCELING",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
