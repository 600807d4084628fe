// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a job.
    ///
    /// The response has the headers `etag` and `location`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateJob = POST "/jobs",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/Job/CreateJob";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        create_job_details = json(models::CreateJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Job) }
    then {
        settled(get_job, models::Job, models::JobLifecycleState);
        with_id("jobId", "id");
    }
}
