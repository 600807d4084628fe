// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateModel = "CREATE_MODEL",
        UpdateModel = "UPDATE_MODEL",
        DeleteModel = "DELETE_MODEL",
        CreateProject = "CREATE_PROJECT",
        UpdateProject = "UPDATE_PROJECT",
        DeleteProject = "DELETE_PROJECT",
        CreateEndpoint = "CREATE_ENDPOINT",
        UpdateEndpoint = "UPDATE_ENDPOINT",
        DeleteEndpoint = "DELETE_ENDPOINT",
    }
}
