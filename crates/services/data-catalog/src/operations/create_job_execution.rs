// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a job execution.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateJobExecution = POST "/catalogs/{catalogId}/jobs/{jobKey}/executions",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobExecution/CreateJobExecution";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        catalog_id = path "catalogId" (String);
        job_key = path "jobKey" (String);
        create_job_execution_details = json(models::CreateJobExecutionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::JobExecution) }
    then {
        settled(get_job_execution, models::JobExecution, models::JobExecutionLifecycleState);
        with_id("jobExecutionKey", "key");
    }
}
