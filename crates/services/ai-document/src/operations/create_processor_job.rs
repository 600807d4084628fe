// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a processor job.
    ///
    /// The response has the header `etag`.
    CreateProcessorJob = POST "/processorJobs",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/ProcessorJob/CreateProcessorJob";
    facts { with_retry_token(); }
    required {
        create_processor_job_details = json(models::CreateProcessorJobDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ProcessorJob) }
    then {
        settled(get_processor_job, models::ProcessorJob, models::ProcessorJobLifecycleState);
        with_id("processorJobId", "id");
    }
}
