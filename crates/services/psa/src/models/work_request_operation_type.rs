// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreatePrivateServiceAccess = "CREATE_PRIVATE_SERVICE_ACCESS",
        UpdatePrivateServiceAccess = "UPDATE_PRIVATE_SERVICE_ACCESS",
        DeletePrivateServiceAccess = "DELETE_PRIVATE_SERVICE_ACCESS",
        MovePrivateServiceAccess = "MOVE_PRIVATE_SERVICE_ACCESS",
    }
}
