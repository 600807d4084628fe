// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a DKIM.
    pub enum DkimLifecycleState {
        Active = "ACTIVE",
        Creating = "CREATING",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Failed = "FAILED",
        Inactive = "INACTIVE",
        NeedsAttention = "NEEDS_ATTENTION",
        Updating = "UPDATING",
    }
}
