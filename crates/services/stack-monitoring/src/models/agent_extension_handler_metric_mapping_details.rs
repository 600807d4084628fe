// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an agent extension handler metric mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentExtensionHandlerMetricMappingDetails {
    /// The collector metric name.
    pub collector_metric_name: String,
    /// The telemetry metric name.
    pub telemetry_metric_name: Option<String>,
    /// Whether to skip upload.
    pub is_skip_upload: Option<bool>,
    /// The interval between uploads of metrics, in seconds. Metrics in between are dropped.
    pub metric_upload_interval_in_seconds: Option<i64>,
}

model! {
    AgentExtensionHandlerMetricMappingDetails {
        required {
            collector_metric_name = "collectorMetricName", with_collector_metric_name(String);
        }
        optional {
            telemetry_metric_name = "telemetryMetricName", with_telemetry_metric_name(String);
            is_skip_upload = "isSkipUpload", with_is_skip_upload(bool);
            metric_upload_interval_in_seconds = "metricUploadIntervalInSeconds",
                with_metric_upload_interval_in_seconds(i64);
        }
    }
}
