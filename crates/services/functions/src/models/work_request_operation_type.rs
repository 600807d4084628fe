// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateFunction = "CREATE_FUNCTION",
        UpdateFunction = "UPDATE_FUNCTION",
        DeleteFunction = "DELETE_FUNCTION",
        CreateApplication = "CREATE_APPLICATION",
        UpdateApplication = "UPDATE_APPLICATION",
        DeleteApplication = "DELETE_APPLICATION",
        CreateFunctionsRuntime = "CREATE_FUNCTIONS_RUNTIME",
        UpdateFunctionsRuntime = "UPDATE_FUNCTIONS_RUNTIME",
        DeleteFunctionsRuntime = "DELETE_FUNCTIONS_RUNTIME",
        RollbackFunctionsRuntimeVersion = "ROLLBACK_FUNCTIONS_RUNTIME_VERSION",
        CreateFunctionsRuntimeVersion = "CREATE_FUNCTIONS_RUNTIME_VERSION",
        UpdateFunctionsRuntimeVersion = "UPDATE_FUNCTIONS_RUNTIME_VERSION",
    }
}
