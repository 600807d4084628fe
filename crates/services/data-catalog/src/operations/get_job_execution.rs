// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job execution.
    ///
    /// The response has the header `etag`.
    GetJobExecution = GET "/catalogs/{catalogId}/jobs/{jobKey}/executions/{jobExecutionKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobExecution/GetJobExecution";
    required {
        catalog_id = path "catalogId" (String);
        job_key = path "jobKey" (String);
        job_execution_key = path "jobExecutionKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetJobExecutionField]);
    }
    returns { json(models::JobExecution), state(models::JobExecutionLifecycleState) }
}
