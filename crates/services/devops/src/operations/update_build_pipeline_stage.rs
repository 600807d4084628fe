// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the build pipeline stage.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateBuildPipelineStage = PUT "/buildPipelineStages/{buildPipelineStageId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildPipelineStage/UpdateBuildPipelineStage";
    required {
        build_pipeline_stage_id = path "buildPipelineStageId" (String);
        update_build_pipeline_stage_details = json(models::UpdateBuildPipelineStageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BuildPipelineStage) }
    then {
        settled(get_build_pipeline_stage, models::BuildPipelineStage,
            models::BuildPipelineStageLifecycleState);
    }
}
