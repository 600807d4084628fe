// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lifecycleState` in `ListEnrollmentStatuses`.
    pub enum ListEnrollmentStatusesLifecycleState {
        Active = "ACTIVE",
        Failed = "FAILED",
        Inactive = "INACTIVE",
        Attaching = "ATTACHING",
        Detaching = "DETACHING",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Updating = "UPDATING",
        Creating = "CREATING",
    }
}
