// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateLog = "CREATE_LOG",
        UpdateLog = "UPDATE_LOG",
        DeleteLog = "DELETE_LOG",
        MoveLog = "MOVE_LOG",
        CreateLogGroup = "CREATE_LOG_GROUP",
        UpdateLogGroup = "UPDATE_LOG_GROUP",
        DeleteLogGroup = "DELETE_LOG_GROUP",
        MoveLogGroup = "MOVE_LOG_GROUP",
        CreateConfiguration = "CREATE_CONFIGURATION",
        UpdateConfiguration = "UPDATE_CONFIGURATION",
        DeleteConfiguration = "DELETE_CONFIGURATION",
        MoveConfiguration = "MOVE_CONFIGURATION",
    }
}
