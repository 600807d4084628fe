// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a channel.
    pub enum ChannelLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        NeedsAttention = "NEEDS_ATTENTION",
        Inactive = "INACTIVE",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Failed = "FAILED",
    }
}
