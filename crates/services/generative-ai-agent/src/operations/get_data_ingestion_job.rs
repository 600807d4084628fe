// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the data ingestion job.
    ///
    /// The response has the header `etag`.
    GetDataIngestionJob = GET "/dataIngestionJobs/{dataIngestionJobId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/DataIngestionJob/GetDataIngestionJob";
    required {
        data_ingestion_job_id = path "dataIngestionJobId" (String);
    }
    returns { json(models::DataIngestionJob), state(models::DataIngestionJobLifecycleState) }
}
