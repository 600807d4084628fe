// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the job.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteJob = DELETE "/jobs/{jobId}",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Job/DeleteJob";
    required {
        job_id = path "jobId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_job); }
}
