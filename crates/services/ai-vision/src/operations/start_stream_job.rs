// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Starts the stream job.
    ///
    /// The response has the header `opc-work-request-id`.
    StartStreamJob = POST "/streamJobs/{streamJobId}/actions/start",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamJob/StartStreamJob";
    facts { with_retry_token(); }
    required {
        stream_job_id = path "streamJobId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_stream_job, models::StreamJob, models::StreamJobLifecycleState); }
}
