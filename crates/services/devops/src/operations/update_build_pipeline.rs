// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the build pipeline.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    UpdateBuildPipeline = PUT "/buildPipelines/{buildPipelineId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildPipeline/UpdateBuildPipeline";
    required {
        build_pipeline_id = path "buildPipelineId" (String);
        update_build_pipeline_details = json(models::UpdateBuildPipelineDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BuildPipeline) }
    then {
        settled(get_build_pipeline, models::BuildPipeline, models::BuildPipelineLifecycleState);
    }
}
