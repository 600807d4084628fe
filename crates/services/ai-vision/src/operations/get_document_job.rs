// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the document job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetDocumentJob = GET "/documentJobs/{documentJobId}",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/DocumentJob/GetDocumentJob";
    facts { without_default_retry(); }
    required {
        document_job_id = path "documentJobId" (String);
    }
    returns { json(models::DocumentJob), state(models::DocumentJobLifecycleState) }
}
