// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the video job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVideoJob = GET "/videoJobs/{videoJobId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/VideoJob/GetVideoJob";
    facts { without_default_retry(); }
    required {
        video_job_id = path "videoJobId" (String);
    }
    returns { json(models::VideoJob), state(models::VideoJobLifecycleState) }
}
