// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateVbsInstance = "CREATE_VBS_INSTANCE",
        UpdateVbsInstance = "UPDATE_VBS_INSTANCE",
        DeleteVbsInstance = "DELETE_VBS_INSTANCE",
        MoveVbsInstance = "MOVE_VBS_INSTANCE",
    }
}
