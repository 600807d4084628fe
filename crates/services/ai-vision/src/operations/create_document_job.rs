// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a document job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateDocumentJob = POST "/documentJobs",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/DocumentJob/CreateDocumentJob";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_document_job_details = json(models::CreateDocumentJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DocumentJob) }
    then {
        settled(get_document_job, models::DocumentJob, models::DocumentJobLifecycleState);
        with_id("documentJobId", "id");
    }
}
