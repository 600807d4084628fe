// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a stream job.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateStreamJob = POST "/streamJobs",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamJob/CreateStreamJob";
    facts { with_retry_token(); }
    required {
        create_stream_job_details = json(models::CreateStreamJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::StreamJob) }
    then {
        settled(get_stream_job, models::StreamJob, models::StreamJobLifecycleState);
        with_id("streamJobId", "id");
    }
}
