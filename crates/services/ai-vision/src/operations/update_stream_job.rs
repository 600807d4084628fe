// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the stream job.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateStreamJob = PUT "/streamJobs/{streamJobId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamJob/UpdateStreamJob";
    facts { without_default_retry(); }
    required {
        stream_job_id = path "streamJobId" (String);
        update_stream_job_details = json(models::UpdateStreamJobDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_stream_job, models::StreamJob, models::StreamJobLifecycleState); }
}
