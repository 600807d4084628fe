// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the job.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateJob = PUT "/jobs/{jobId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/Job/UpdateJob";
    facts {
        without_default_retry();
        with_secret_fields(&["password"]);
    }
    required {
        job_id = path "jobId" (String);
        update_job_details = json(models::UpdateJobDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Job) }
    then { settled(get_job, models::Job, models::JobLifecycleState); }
}
