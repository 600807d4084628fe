// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a connector plugin.
    pub enum ConnectorPluginLifecycleState {
        Active = "ACTIVE",
        Deleted = "DELETED",
        Creating = "CREATING",
        Updating = "UPDATING",
        Inactive = "INACTIVE",
        NeedsAttention = "NEEDS_ATTENTION",
        Deleting = "DELETING",
        Failed = "FAILED",
    }
}
