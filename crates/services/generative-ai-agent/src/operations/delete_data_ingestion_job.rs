// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the data ingestion job.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDataIngestionJob = DELETE "/dataIngestionJobs/{dataIngestionJobId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai-agents/20240531/DataIngestionJob/DeleteDataIngestionJob";
    required {
        data_ingestion_job_id = path "dataIngestionJobId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_data_ingestion_job); }
}
