// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of snap update event data.
    pub enum SnapUpdateEventDataOperationType {
        ListSnaps = "LIST_SNAPS",
        InstallSnaps = "INSTALL_SNAPS",
        RemoveSnaps = "REMOVE_SNAPS",
        SwitchSnapChannel = "SWITCH_SNAP_CHANNEL",
    }
}
