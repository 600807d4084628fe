// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a database registration.
    pub enum DatabaseRegistrationLifecycleState {
        Creating = "CREATING",
        Updating = "UPDATING",
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
        InProgress = "IN_PROGRESS",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        Succeeded = "SUCCEEDED",
        Waiting = "WAITING",
    }
}
