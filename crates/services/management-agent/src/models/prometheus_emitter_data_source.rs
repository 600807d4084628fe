// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A prometheus emitter data source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrometheusEmitterDataSource {
    /// The key.
    pub key: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The state.
    pub state: models::DataSourceState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The URL.
    pub url: String,
    /// The namespace.
    pub namespace: String,
    /// The names of the metrics to upload, separated by commas.
    pub allow_metrics: Option<String>,
    /// The URL of the proxy for access to the endpoint of the Prometheus exporter.
    pub proxy_url: Option<String>,
    /// The timeout for connections to the endpoint of the Prometheus exporter, in milliseconds.
    pub connection_timeout: Option<i64>,
    /// The timeout for reading the response of the Prometheus exporter, in milliseconds.
    pub read_timeout: Option<i64>,
    /// The read data limit. In KB.
    pub read_data_limit: Option<i64>,
    /// The interval of the scraping, in minutes.
    pub schedule_mins: Option<i64>,
    /// The resource group.
    pub resource_group: Option<String>,
    /// The fixed dimensions added to each uploaded data point.
    pub metric_dimensions: Option<Vec<models::MetricDimension>>,
}

model! {
    PrometheusEmitterDataSource, "type" = "PROMETHEUS_EMITTER" {
        key = "key";
        name = "name";
        compartment_id = "compartmentId";
        state = "state";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        url = "url";
        namespace = "namespace";
        allow_metrics = "allowMetrics";
        proxy_url = "proxyUrl";
        connection_timeout = "connectionTimeout";
        read_timeout = "readTimeout";
        read_data_limit = "readDataLimit";
        schedule_mins = "scheduleMins";
        resource_group = "resourceGroup";
        metric_dimensions = "metricDimensions";
    }
}
