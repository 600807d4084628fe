// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a plugin error aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluginErrorAggregationSummary {
    /// The number of healthy plugins.
    pub healthy_plugin_count: i64,
    /// The plugin error aggregations.
    pub plugin_error_aggregations: Vec<models::PluginErrorAggregation>,
}

model! {
    PluginErrorAggregationSummary {
        healthy_plugin_count = "healthyPluginCount";
        plugin_error_aggregations = "pluginErrorAggregations";
    }
}
