// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a build pipeline stage.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateBuildPipelineStage = POST "/buildPipelineStages",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildPipelineStage/CreateBuildPipelineStage";
    facts { with_retry_token(); }
    required {
        create_build_pipeline_stage_details = json(models::CreateBuildPipelineStageDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BuildPipelineStage) }
    then {
        settled(get_build_pipeline_stage, models::BuildPipelineStage,
            models::BuildPipelineStageLifecycleState);
        with_id("buildPipelineStageId", "id");
    }
}
