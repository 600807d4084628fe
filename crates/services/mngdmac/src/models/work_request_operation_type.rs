// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateMacOrder = "CREATE_MAC_ORDER",
        UpdateMacOrder = "UPDATE_MAC_ORDER",
        CancelMacOrder = "CANCEL_MAC_ORDER",
        DeleteMacOrder = "DELETE_MAC_ORDER",
        MoveMacOrder = "MOVE_MAC_ORDER",
        DeleteMacDevice = "DELETE_MAC_DEVICE",
    }
}
