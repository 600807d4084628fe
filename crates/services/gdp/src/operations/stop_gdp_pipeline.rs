// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Stops the GDP pipeline.
    ///
    /// The response has the header `opc-work-request-id`.
    StopGdpPipeline = POST "/gdpPipelines/{gdpPipelineId}/actions/stop";
    facts { with_retry_token(); }
    required {
        gdp_pipeline_id = path "gdpPipelineId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_gdp_pipeline, models::GdpPipeline, models::GdpPipelineLifecycleState); }
}
