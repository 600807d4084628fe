// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the build pipeline stage.
    ///
    /// The response has the header `etag`.
    GetBuildPipelineStage = GET "/buildPipelineStages/{buildPipelineStageId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildPipelineStage/GetBuildPipelineStage";
    required {
        build_pipeline_stage_id = path "buildPipelineStageId" (String);
    }
    returns { json(models::BuildPipelineStage), state(models::BuildPipelineStageLifecycleState) }
}
