// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreatePrivateApplication = "CREATE_PRIVATE_APPLICATION",
        UpdatePrivateApplication = "UPDATE_PRIVATE_APPLICATION",
        DeletePrivateApplication = "DELETE_PRIVATE_APPLICATION",
        MovePrivateApplication = "MOVE_PRIVATE_APPLICATION",
    }
}
