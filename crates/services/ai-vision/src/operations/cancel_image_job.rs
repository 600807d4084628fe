// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the image job.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CancelImageJob = POST "/imageJobs/{imageJobId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/ImageJob/CancelImageJob";
    facts { without_default_retry(); }
    required {
        image_job_id = path "imageJobId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_image_job, models::ImageJob, models::ImageJobLifecycleState);
        with_cancellation();
    }
}
