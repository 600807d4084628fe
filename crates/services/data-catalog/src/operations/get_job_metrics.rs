// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job metrics.
    ///
    /// The response has the header `etag`.
    GetJobMetrics =
        GET "/catalogs/{catalogId}/jobs/{jobKey}/executions/{jobExecutionKey}/metrics/{jobMetricsKey}",
        "https://docs.oracle.com/iaas/api/#/en/data-catalog/20190325/JobMetric/GetJobMetrics";
    required {
        catalog_id = path "catalogId" (String);
        job_key = path "jobKey" (String);
        job_execution_key = path "jobExecutionKey" (String);
        job_metrics_key = path "jobMetricsKey" (String);
    }
    optional {
        /// The fields to return.
        fields = query_each "fields" ([models::GetJobMetricsField]);
    }
    returns { json(models::JobMetric) }
}

/// The required arguments of [`GetJobMetrics`].
#[derive(Debug, Clone)]
pub struct GetJobMetricsArguments<'a> {
    /// The OCID of the data catalog.
    pub catalog_id: &'a str,
    /// The key of the job.
    pub job_key: &'a str,
    /// The key of the job execution.
    pub job_execution_key: &'a str,
    /// The job metrics key.
    pub job_metrics_key: &'a str,
}
