// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a prometheus emitter data source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrometheusEmitterDataSourceDetails {
    /// The URL.
    pub url: String,
    /// The names of the metrics to upload, separated by commas.
    pub allow_metrics: Option<String>,
    /// The URL of the proxy for access to the endpoint of the Prometheus exporter.
    pub proxy_url: Option<String>,
    /// The timeout for connections to the endpoint of the Prometheus exporter, in milliseconds.
    pub connection_timeout: Option<i64>,
    /// The timeout for reading the response of the Prometheus exporter, in milliseconds.
    pub read_timeout: Option<i64>,
    /// The limit on the data that is sent, in KB.
    pub read_data_limit_in_kilobytes: Option<i64>,
    /// The interval of the scraping, in minutes.
    pub schedule_mins: Option<i64>,
    /// The resource group.
    pub resource_group: Option<String>,
    /// The fixed dimensions added to each uploaded data point.
    pub metric_dimensions: Option<Vec<models::MetricDimension>>,
    cleared: Vec<String>,
}

update! {
    UpdatePrometheusEmitterDataSourceDetails, "type" = "PROMETHEUS_EMITTER" {
        required {
            url = "url", with_url(String);
        }
        optional {
            allow_metrics = "allowMetrics", with_allow_metrics(String), clear_allow_metrics;
            proxy_url = "proxyUrl", with_proxy_url(String), clear_proxy_url;
            connection_timeout = "connectionTimeout", with_connection_timeout(i64),
                clear_connection_timeout;
            read_timeout = "readTimeout", with_read_timeout(i64), clear_read_timeout;
            read_data_limit_in_kilobytes = "readDataLimitInKilobytes",
                with_read_data_limit_in_kilobytes(i64), clear_read_data_limit_in_kilobytes;
            schedule_mins = "scheduleMins", with_schedule_mins(i64), clear_schedule_mins;
            resource_group = "resourceGroup", with_resource_group(String), clear_resource_group;
            metric_dimensions = "metricDimensions",
                with_metric_dimensions([models::MetricDimension]), clear_metric_dimensions;
        }
    }
}
