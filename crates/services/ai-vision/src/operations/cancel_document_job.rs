// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the document job.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CancelDocumentJob = POST "/documentJobs/{documentJobId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/vision/20220125/DocumentJob/CancelDocumentJob";
    facts { without_default_retry(); }
    required {
        document_job_id = path "documentJobId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_document_job, models::DocumentJob, models::DocumentJobLifecycleState);
        with_cancellation();
    }
}
