// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an inventory.
    pub enum InventoryLifecycleState {
        Active = "ACTIVE",
        Deleted = "DELETED",
        Deleting = "DELETING",
        Creating = "CREATING",
        Failed = "FAILED",
    }
}
