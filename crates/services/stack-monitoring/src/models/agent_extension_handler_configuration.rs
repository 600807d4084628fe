// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An agent extension handler configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentExtensionHandlerConfiguration {
    /// The collector types.
    pub collector_types: Vec<String>,
    /// The interval between uploads of metrics, in seconds. Metrics in between are dropped.
    pub metric_upload_interval_in_seconds: Option<i64>,
    /// The telemetry resource group.
    pub telemetry_resource_group: Option<String>,
    /// The telegraf resource name configuration.
    pub telegraf_resource_name_config: Option<models::TelegrafResourceNameConfigurationDetails>,
    /// The collectd resource name configuration.
    pub collectd_resource_name_config: Option<models::CollectdResourceNameConfigurationDetails>,
    /// The metric name configuration.
    pub metric_name_config: Option<models::MetricNameConfigurationDetails>,
    /// The metric mappings.
    pub metric_mappings: Option<Vec<models::AgentExtensionHandlerMetricMappingDetails>>,
    /// The handler properties.
    pub handler_properties: Option<Vec<models::AgentExtensionHandlerConfigurationProperty>>,
}

model! {
    AgentExtensionHandlerConfiguration {
        required {
            collector_types = "collectorTypes", with_collector_types([String]);
        }
        optional {
            metric_upload_interval_in_seconds = "metricUploadIntervalInSeconds",
                with_metric_upload_interval_in_seconds(i64);
            telemetry_resource_group = "telemetryResourceGroup",
                with_telemetry_resource_group(String);
            telegraf_resource_name_config = "telegrafResourceNameConfig",
                with_telegraf_resource_name_config(models::TelegrafResourceNameConfigurationDetails);
            collectd_resource_name_config = "collectdResourceNameConfig",
                with_collectd_resource_name_config(models::CollectdResourceNameConfigurationDetails);
            metric_name_config = "metricNameConfig",
                with_metric_name_config(models::MetricNameConfigurationDetails);
            metric_mappings = "metricMappings",
                with_metric_mappings([models::AgentExtensionHandlerMetricMappingDetails]);
            handler_properties = "handlerProperties",
                with_handler_properties([models::AgentExtensionHandlerConfigurationProperty]);
        }
    }
}
