// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A monitor result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitorResult {
    /// The type of the result.
    pub result_type: Option<String>,
    /// The content type of the result.
    pub result_content_type: String,
    /// The result data sets.
    pub result_data_set: Option<Vec<models::MonitorResultData>>,
    /// The OCID of the monitor.
    pub monitor_id: Option<String>,
    /// The name of the vantage point.
    pub vantage_point: Option<String>,
    /// The time when the result of the execution was collected.
    pub execution_time: Option<String>,
}

model! {
    MonitorResult {
        result_type = "resultType";
        result_content_type = "resultContentType";
        result_data_set = "resultDataSet";
        monitor_id = "monitorId";
        vantage_point = "vantagePoint";
        execution_time = "executionTime";
    }
}
