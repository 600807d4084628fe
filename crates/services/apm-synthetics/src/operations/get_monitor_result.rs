// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the monitor result.
    GetMonitorResult = GET "/monitors/{monitorId}/results/{executionTime}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/MonitorResult/GetMonitorResult";
    required {
        monitor_id = path "monitorId" (String);
        execution_time = path "executionTime" (String);
        apm_domain_id = query "apmDomainId" (String);
        vantage_point = query "vantagePoint" (String);
        result_type = query "resultType" (String);
        result_content_type = query "resultContentType" (String);
    }
    returns { json(models::MonitorResult) }
}

/// The required arguments of [`GetMonitorResult`].
#[derive(Debug, Clone)]
pub struct GetMonitorResultArguments<'a> {
    /// The OCID of the monitor.
    pub monitor_id: &'a str,
    /// The time when the result of the execution was collected.
    pub execution_time: &'a str,
    /// The ID of the APM domain.
    pub apm_domain_id: &'a str,
    /// The name of the vantage point.
    pub vantage_point: &'a str,
    /// The type of the result.
    pub result_type: &'a str,
    /// The content type of the result.
    pub result_content_type: &'a str,
}
