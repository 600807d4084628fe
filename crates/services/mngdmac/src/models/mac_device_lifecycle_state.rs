// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a Mac device.
    pub enum MacDeviceLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        NeedsAttention = "NEEDS_ATTENTION",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
