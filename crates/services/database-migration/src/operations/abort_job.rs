// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Aborts the job.
    ///
    /// The response has the header `etag`.
    AbortJob = POST "/jobs/{jobId}/actions/abort",
        "https://docs.oracle.com/iaas/api/#/en/database-migration/20230518/Job/AbortJob";
    facts { with_retry_token(); }
    required {
        job_id = path "jobId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Job) }
    then {
        settled(get_job, models::Job, models::JobLifecycleState);
        with_id("jobId", "id");
        with_cancellation();
    }
}
