// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the data ingestion job log content.
    GetDataIngestionJobLogContent = GET "/dataIngestionJobs/{dataIngestionJobId}/logs/content",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/DataIngestionJob/GetDataIngestionJobLogContent";
    facts { with_accept("text/plain; charset=utf-8"); }
    required {
        data_ingestion_job_id = path "dataIngestionJobId" (String);
    }
    returns { text }
}
