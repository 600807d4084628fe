// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        ChangeStackCompartment = "CHANGE_STACK_COMPARTMENT",
        CreateStackFromCompartment = "CREATE_STACK_FROM_COMPARTMENT",
        DriftDetection = "DRIFT_DETECTION",
        CreatePrivateEndpoint = "CREATE_PRIVATE_ENDPOINT",
        UpdatePrivateEndpoint = "UPDATE_PRIVATE_ENDPOINT",
        DeletePrivateEndpoint = "DELETE_PRIVATE_ENDPOINT",
    }
}
