// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateApipInstance = "CREATE_APIP_INSTANCE",
        UpdateApipInstance = "UPDATE_APIP_INSTANCE",
        DeleteApipInstance = "DELETE_APIP_INSTANCE",
        MoveApipInstance = "MOVE_APIP_INSTANCE",
    }
}
