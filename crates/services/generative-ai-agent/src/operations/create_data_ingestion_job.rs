// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a data ingestion job.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateDataIngestionJob = POST "/dataIngestionJobs",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/DataIngestionJob/CreateDataIngestionJob";
    facts { with_retry_token(); }
    required {
        create_data_ingestion_job_details = json(models::CreateDataIngestionJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DataIngestionJob) }
    then {
        settled(get_data_ingestion_job, models::DataIngestionJob,
            models::DataIngestionJobLifecycleState);
        with_id("dataIngestionJobId", "id");
    }
}
