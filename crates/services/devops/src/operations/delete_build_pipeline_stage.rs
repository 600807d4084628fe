// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the build pipeline stage.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteBuildPipelineStage = DELETE "/buildPipelineStages/{buildPipelineStageId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildPipelineStage/DeleteBuildPipelineStage";
    required {
        build_pipeline_stage_id = path "buildPipelineStageId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_build_pipeline_stage); }
}
