// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a pipeline.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreatePipeline = POST "/pipelines",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Pipeline/CreatePipeline";
    facts { with_retry_token(); }
    required {
        create_pipeline_details = json(models::CreatePipelineDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Pipeline) }
    then {
        settled(get_pipeline, models::Pipeline, models::PipelineLifecycleState);
        with_id("pipelineId", "id");
    }
}
