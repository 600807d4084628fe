// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a long term backup.
    pub enum LongTermBackupLifecycleState {
        Creating = "CREATING",
        Updating = "UPDATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Failed = "FAILED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        DeleteScheduled = "DELETE_SCHEDULED",
    }
}
