// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the job.
    DeleteJob = DELETE "/jobs/{jobId}",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Job/DeleteJob";
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
