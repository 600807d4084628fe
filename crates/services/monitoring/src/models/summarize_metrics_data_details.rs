// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of metrics data to summarize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeMetricsDataDetails {
    /// The namespace. Example: `oci_computeagent`.
    pub namespace: String,
    /// The resource group to match. If absent, only metric data without a resource group is
    /// returned. Example: `frontend-fleet`.
    pub resource_group: Option<String>,
    /// The expression in Monitoring Query Language (MQL).
    pub query: String,
    /// The start time.
    pub start_time: Option<DateTime<Utc>>,
    /// The end time.
    pub end_time: Option<DateTime<Utc>>,
    /// The time between calculated aggregation windows. Example: `5m`.
    pub resolution: Option<String>,
}

model! {
    SummarizeMetricsDataDetails {
        required {
            namespace = "namespace", with_namespace(String);
            query = "query", with_query(String);
        }
        optional {
            resource_group = "resourceGroup", with_resource_group(String);
            start_time = "startTime", with_start_time(DateTime<Utc>);
            end_time = "endTime", with_end_time(DateTime<Utc>);
            resolution = "resolution", with_resolution(String);
        }
    }
}
