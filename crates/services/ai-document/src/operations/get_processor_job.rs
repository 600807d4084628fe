// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the processor job.
    ///
    /// The response has the header `etag`.
    GetProcessorJob = GET "/processorJobs/{processorJobId}",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/ProcessorJob/GetProcessorJob";
    required {
        processor_job_id = path "processorJobId" (String);
    }
    returns { json(models::ProcessorJob), state(models::ProcessorJobLifecycleState) }
}
