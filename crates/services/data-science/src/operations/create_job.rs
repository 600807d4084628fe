// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a job. The job does not run until a job run is created.
    ///
    /// The response has the header `etag`.
    CreateJob = POST "/jobs",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/CreateJob";
    facts { with_retry_token(); }
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
