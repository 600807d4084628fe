// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job log.
    ///
    /// The response has the header `etag`.
    GetJobLog =
        GET "/catalogs/{catalogId}/jobs/{jobKey}/executions/{jobExecutionKey}/logs/{jobLogKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobLog/GetJobLog";
    required {
        catalog_id = path "catalogId" (String);
        job_key = path "jobKey" (String);
        job_execution_key = path "jobExecutionKey" (String);
        job_log_key = path "jobLogKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetJobLogField]);
    }
    returns { json(models::JobLog) }
}

/// The required arguments of [`GetJobLog`].
#[derive(Debug, Clone)]
pub struct GetJobLogArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the job.
    pub job_key: &'a str,
    /// The key of the job execution.
    pub job_execution_key: &'a str,
    /// The job log key.
    pub job_log_key: &'a str,
}
