// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// The details of summarized metric data to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestSummarizedMetricDataDetails {
    /// The name of the namespace.
    pub namespace_name: String,
    /// The name of the metric.
    pub metric_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, models::DimensionValue>>,
    /// The start time.
    pub start_time: Option<DateTime<Utc>>,
    /// The end time.
    pub end_time: Option<DateTime<Utc>>,
}

model! {
    RequestSummarizedMetricDataDetails {
        required {
            namespace_name = "namespaceName", with_namespace_name(String);
            metric_name = "metricName", with_metric_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            dimensions = "dimensions", with_dimensions({models::DimensionValue});
            start_time = "startTime", with_start_time(DateTime<Utc>);
            end_time = "endTime", with_end_time(DateTime<Utc>);
        }
    }
}
