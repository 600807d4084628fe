// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDataLake = "CREATE_DATA_LAKE",
        UpdateDataLake = "UPDATE_DATA_LAKE",
        DeleteDataLake = "DELETE_DATA_LAKE",
        MoveDataLake = "MOVE_DATA_LAKE",
        CreateAiDataPlatform = "CREATE_AI_DATA_PLATFORM",
        UpdateAiDataPlatform = "UPDATE_AI_DATA_PLATFORM",
        DeleteAiDataPlatform = "DELETE_AI_DATA_PLATFORM",
        MoveAiDataPlatform = "MOVE_AI_DATA_PLATFORM",
        EnableAiFeatures = "ENABLE_AI_FEATURES",
        CreateWorkspace = "CREATE_WORKSPACE",
        UpdateWorkspace = "UPDATE_WORKSPACE",
        DeleteWorkspace = "DELETE_WORKSPACE",
        EvaluateIamPolicies = "EVALUATE_IAM_POLICIES",
    }
}
