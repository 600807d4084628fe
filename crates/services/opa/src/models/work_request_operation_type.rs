// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateOpaInstance = "CREATE_OPA_INSTANCE",
        UpdateOpaInstance = "UPDATE_OPA_INSTANCE",
        DeleteOpaInstance = "DELETE_OPA_INSTANCE",
        MoveOpaInstance = "MOVE_OPA_INSTANCE",
        CreateOpaInstanceAttachment = "CREATE_OPA_INSTANCE_ATTACHMENT",
        DeleteOpaInstanceAttachment = "DELETE_OPA_INSTANCE_ATTACHMENT",
        StartOpaInstance = "START_OPA_INSTANCE",
        StopOpaInstance = "STOP_OPA_INSTANCE",
    }
}
