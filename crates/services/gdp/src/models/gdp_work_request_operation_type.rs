// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a GDP work request.
    pub enum GdpWorkRequestOperationType {
        CreateGdpPipeline = "CREATE_GDP_PIPELINE",
        StartGdpPipeline = "START_GDP_PIPELINE",
        StopGdpPipeline = "STOP_GDP_PIPELINE",
        UpdateGdpPipeline = "UPDATE_GDP_PIPELINE",
        DeleteGdpPipeline = "DELETE_GDP_PIPELINE",
        PeerGdpPipeline = "PEER_GDP_PIPELINE",
        MoveGdpPipeline = "MOVE_GDP_PIPELINE",
        RotateGdpPipelineKeys = "ROTATE_GDP_PIPELINE_KEYS",
    }
}
