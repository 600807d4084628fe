// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a plugin.
    pub enum PluginLifecycleState {
        Updating = "UPDATING",
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        NeedsAttention = "NEEDS_ATTENTION",
        Deleted = "DELETED",
    }
}
