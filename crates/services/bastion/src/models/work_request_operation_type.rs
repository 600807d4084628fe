// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateBastion = "CREATE_BASTION",
        UpdateBastion = "UPDATE_BASTION",
        DeleteBastion = "DELETE_BASTION",
        CreateSession = "CREATE_SESSION",
        DeleteSession = "DELETE_SESSION",
    }
}
