// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricCollection {
    /// The name of the metric.
    pub metric_name: String,
    /// The query table name.
    pub query_table_name: Option<String>,
    /// The metric query field name.
    pub metric_query_field_name: String,
    /// The dimensions.
    pub dimensions: Vec<models::DimensionField>,
}

model! {
    MetricCollection {
        required {
            metric_name = "metricName", with_metric_name(String);
            metric_query_field_name = "metricQueryFieldName", with_metric_query_field_name(String);
            dimensions = "dimensions", with_dimensions([models::DimensionField]);
        }
        optional {
            query_table_name = "queryTableName", with_query_table_name(String);
        }
    }
}
