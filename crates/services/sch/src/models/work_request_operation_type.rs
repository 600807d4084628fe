// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateServiceConnector = "CREATE_SERVICE_CONNECTOR",
        UpdateServiceConnector = "UPDATE_SERVICE_CONNECTOR",
        DeleteServiceConnector = "DELETE_SERVICE_CONNECTOR",
        ActivateServiceConnector = "ACTIVATE_SERVICE_CONNECTOR",
        DeactivateServiceConnector = "DEACTIVATE_SERVICE_CONNECTOR",
    }
}
