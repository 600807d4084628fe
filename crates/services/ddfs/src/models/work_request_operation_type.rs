// @generated from spec/ddfs.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateInstance = "CREATE_INSTANCE",
        UpdateInstance = "UPDATE_INSTANCE",
        DeleteInstance = "DELETE_INSTANCE",
        MoveInstance = "MOVE_INSTANCE",
    }
}
