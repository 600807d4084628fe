// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the video job.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CancelVideoJob = POST "/videoJobs/{videoJobId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/VideoJob/CancelVideoJob";
    facts { without_default_retry(); }
    required {
        video_job_id = path "videoJobId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_video_job, models::VideoJob, models::VideoJobLifecycleState);
        with_cancellation();
    }
}
