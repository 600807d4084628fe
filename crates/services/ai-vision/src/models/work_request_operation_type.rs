// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateProject = "CREATE_PROJECT",
        UpdateProject = "UPDATE_PROJECT",
        DeleteProject = "DELETE_PROJECT",
        MoveProject = "MOVE_PROJECT",
        CreateModel = "CREATE_MODEL",
        UpdateModel = "UPDATE_MODEL",
        DeleteModel = "DELETE_MODEL",
        MoveModel = "MOVE_MODEL",
        AddStreamSource = "ADD_STREAM_SOURCE",
        UpdateStreamSource = "UPDATE_STREAM_SOURCE",
        DeleteStreamSource = "DELETE_STREAM_SOURCE",
        MoveStreamSource = "MOVE_STREAM_SOURCE",
        CreateStreamJob = "CREATE_STREAM_JOB",
        DeleteStreamJob = "DELETE_STREAM_JOB",
        UpdateStreamJob = "UPDATE_STREAM_JOB",
        StartStreamJob = "START_STREAM_JOB",
        StopStreamJob = "STOP_STREAM_JOB",
        MoveStreamJob = "MOVE_STREAM_JOB",
        AddStreamGroup = "ADD_STREAM_GROUP",
        UpdateStreamGroup = "UPDATE_STREAM_GROUP",
        DeleteStreamGroup = "DELETE_STREAM_GROUP",
        CreateVisionPrivateEndpoint = "CREATE_VISION_PRIVATE_ENDPOINT",
        UpdateVisionPrivateEndpoint = "UPDATE_VISION_PRIVATE_ENDPOINT",
        DeleteVisionPrivateEndpoint = "DELETE_VISION_PRIVATE_ENDPOINT",
        MoveVisionPrivateEndpoint = "MOVE_VISION_PRIVATE_ENDPOINT",
    }
}
