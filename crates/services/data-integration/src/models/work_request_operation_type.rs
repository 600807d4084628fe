// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateWorkspace = "CREATE_WORKSPACE",
        UpdateWorkspace = "UPDATE_WORKSPACE",
        DeleteWorkspace = "DELETE_WORKSPACE",
        MoveWorkspace = "MOVE_WORKSPACE",
    }
}
