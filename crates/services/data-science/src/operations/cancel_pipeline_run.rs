// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels a pipeline run.
    CancelPipelineRun = POST "/pipelineRuns/{pipelineRunId}/actions/cancelPipelineRun",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/PipelineRun/CancelPipelineRun";
    facts { with_retry_token(); }
    required {
        pipeline_run_id = path "pipelineRunId" (String);
    }
    optional {
        /// Whether to terminate the run gracefully.
        terminate_gracefully = query "terminateGracefully" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_pipeline_run, models::PipelineRun, models::PipelineRunLifecycleState);
        with_cancellation();
    }
}
