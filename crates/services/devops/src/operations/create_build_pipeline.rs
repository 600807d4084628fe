// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a build pipeline.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateBuildPipeline = POST "/buildPipelines",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildPipeline/CreateBuildPipeline";
    facts { with_retry_token(); }
    required {
        create_build_pipeline_details = json(models::CreateBuildPipelineDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BuildPipeline) }
    then {
        settled(get_build_pipeline, models::BuildPipeline, models::BuildPipelineLifecycleState);
        with_id("buildPipelineId", "id");
    }
}
