// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// Summarized metric data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizedMetricData {
    /// The sample time.
    pub sample_time: Option<DateTime<Utc>>,
    /// The time between calculated aggregation windows.
    pub resolution: Option<String>,
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, models::DimensionValue>>,
    /// The aggregation method.
    pub aggregation_method: Option<String>,
    /// The aggregated value.
    pub aggregated_value: Option<f64>,
}

model! {
    SummarizedMetricData {
        sample_time = "sampleTime";
        resolution = "resolution";
        dimensions = "dimensions";
        aggregation_method = "aggregationMethod";
        aggregated_value = "aggregatedValue";
    }
}
