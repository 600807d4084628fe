// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a batch job.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateBatchJob = POST "/batchJobs",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchJob/CreateBatchJob";
    facts { with_retry_token(); }
    required {
        create_batch_job_details = json(models::CreateBatchJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BatchJob) }
    then {
        settled(get_batch_job, models::BatchJob, models::BatchJobLifecycleState);
        with_id("batchJobId", "id");
    }
}
