// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateBatchContext = "CREATE_BATCH_CONTEXT",
        UpdateBatchContext = "UPDATE_BATCH_CONTEXT",
        DeleteBatchContext = "DELETE_BATCH_CONTEXT",
        StartBatchContext = "START_BATCH_CONTEXT",
        StopBatchContext = "STOP_BATCH_CONTEXT",
        MoveBatchContext = "MOVE_BATCH_CONTEXT",
        CreateBatchJob = "CREATE_BATCH_JOB",
        UpdateBatchJob = "UPDATE_BATCH_JOB",
        DeleteBatchJob = "DELETE_BATCH_JOB",
        MoveBatchJob = "MOVE_BATCH_JOB",
        PauseBatchJob = "PAUSE_BATCH_JOB",
        UnpauseBatchJob = "UNPAUSE_BATCH_JOB",
        MoveBatchJobPool = "MOVE_BATCH_JOB_POOL",
        UpdateBatchJobPool = "UPDATE_BATCH_JOB_POOL",
        StartBatchJobPool = "START_BATCH_JOB_POOL",
        StopBatchJobPool = "STOP_BATCH_JOB_POOL",
        MoveBatchTaskEnvironment = "MOVE_BATCH_TASK_ENVIRONMENT",
        MoveBatchTaskProfile = "MOVE_BATCH_TASK_PROFILE",
        Internal = "INTERNAL",
    }
}
