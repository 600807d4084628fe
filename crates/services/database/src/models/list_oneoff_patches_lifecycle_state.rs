// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lifecycleState` in `ListOneoffPatches`.
    pub enum ListOneoffPatchesLifecycleState {
        Creating = "CREATING",
        Available = "AVAILABLE",
        Updating = "UPDATING",
        Inactive = "INACTIVE",
        Failed = "FAILED",
        Expired = "EXPIRED",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
    }
}
