// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateStack = "CREATE_STACK",
        UpdateStack = "UPDATE_STACK",
        DeleteStack = "DELETE_STACK",
        MoveStack = "MOVE_STACK",
        DeployArtifacts = "DEPLOY_ARTIFACTS",
        AddServiceInStack = "ADD_SERVICE_IN_STACK",
    }
}
