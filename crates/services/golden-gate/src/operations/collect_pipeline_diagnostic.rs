// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Collects the pipeline diagnostic.
    ///
    /// The response has the header `opc-work-request-id`.
    CollectPipelineDiagnostic = POST "/pipelines/{pipelineId}/actions/collectDiagnostics",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Pipeline/CollectPipelineDiagnostic";
    facts { with_retry_token(); }
    required {
        pipeline_id = path "pipelineId" (String);
        collect_pipeline_diagnostic_details = json(models::CollectPipelineDiagnosticDetails);
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
    then { settled(get_pipeline, models::Pipeline, models::PipelineLifecycleState); }
}
