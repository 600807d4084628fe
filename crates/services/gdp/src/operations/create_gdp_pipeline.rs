// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a GDP pipeline.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateGdpPipeline = POST "/gdpPipelines";
    facts { with_retry_token(); }
    required {
        create_gdp_pipeline_details = json(models::CreateGdpPipelineDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_gdp_pipeline, models::GdpPipeline, models::GdpPipelineLifecycleState);
        with_id("gdpPipelineId", "id");
    }
}
