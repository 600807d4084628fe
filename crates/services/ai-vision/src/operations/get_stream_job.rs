// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the stream job.
    ///
    /// The response has the header `etag`.
    GetStreamJob = GET "/streamJobs/{streamJobId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/StreamJob/GetStreamJob";
    required {
        stream_job_id = path "streamJobId" (String);
    }
    returns { json(models::StreamJob), state(models::StreamJobLifecycleState) }
}
