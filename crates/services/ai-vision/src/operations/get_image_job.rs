// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the image job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetImageJob = GET "/imageJobs/{imageJobId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/ImageJob/GetImageJob";
    facts { without_default_retry(); }
    required {
        image_job_id = path "imageJobId" (String);
    }
    returns { json(models::ImageJob), state(models::ImageJobLifecycleState) }
}
