// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateContainerInstance = "CREATE_CONTAINER_INSTANCE",
        UpdateContainerInstance = "UPDATE_CONTAINER_INSTANCE",
        DeleteContainerInstance = "DELETE_CONTAINER_INSTANCE",
        MoveContainerInstance = "MOVE_CONTAINER_INSTANCE",
        StartContainerInstance = "START_CONTAINER_INSTANCE",
        StopContainerInstance = "STOP_CONTAINER_INSTANCE",
        RestartContainerInstance = "RESTART_CONTAINER_INSTANCE",
        UpdateContainer = "UPDATE_CONTAINER",
    }
}
