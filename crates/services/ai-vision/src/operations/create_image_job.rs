// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an image job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateImageJob = POST "/imageJobs",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/ImageJob/CreateImageJob";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_image_job_details = json(models::CreateImageJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ImageJob) }
    then {
        settled(get_image_job, models::ImageJob, models::ImageJobLifecycleState);
        with_id("imageJobId", "id");
    }
}
