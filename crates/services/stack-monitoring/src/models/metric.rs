// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether it is dimension.
    pub is_dimension: Option<bool>,
    /// The compute expression.
    pub compute_expression: Option<String>,
    /// The data type.
    pub data_type: models::MetricDataType,
    /// Whether the object is hidden.
    pub is_hidden: Option<bool>,
    /// The metric category.
    pub metric_category: Option<models::MetricCategory>,
    /// The unit.
    pub unit: Option<String>,
}

model! {
    Metric {
        required {
            name = "name", with_name(String);
            data_type = "dataType", with_data_type(models::MetricDataType);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            is_dimension = "isDimension", with_is_dimension(bool);
            compute_expression = "computeExpression", with_compute_expression(String);
            is_hidden = "isHidden", with_is_hidden(bool);
            metric_category = "metricCategory", with_metric_category(models::MetricCategory);
            unit = "unit", with_unit(String);
        }
    }
}
