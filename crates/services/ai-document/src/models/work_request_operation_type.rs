// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateProject = "CREATE_PROJECT",
        UpdateProject = "UPDATE_PROJECT",
        DeleteProject = "DELETE_PROJECT",
        MoveProject = "MOVE_PROJECT",
        CreateModel = "CREATE_MODEL",
        UpdateModel = "UPDATE_MODEL",
        DeleteModel = "DELETE_MODEL",
        MoveModel = "MOVE_MODEL",
        ComposeModel = "COMPOSE_MODEL",
    }
}
