// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a pipeline. The pipeline does not run until a pipeline run is created.
    ///
    /// The response has the header `etag`.
    CreatePipeline = POST "/pipelines",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Pipeline/CreatePipeline";
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
