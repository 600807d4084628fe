// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Clones the pipeline.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ClonePipeline = POST "/pipelines/actions/clone",
        "https://docs.oracle.com/iaas/api/#/en/goldengate/20200407/Pipeline/ClonePipeline";
    facts { with_retry_token(); }
    required {
        clone_pipeline_details = json(models::ClonePipelineDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
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
