// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a job, and optionally its runs.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteJob = DELETE "/jobs/{jobId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/DeleteJob";
    required {
        job_id = path "jobId" (String);
    }
    optional {
        /// Whether to also delete the runs of the job.
        delete_related_job_runs = query "deleteRelatedJobRuns" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_job); }
}
