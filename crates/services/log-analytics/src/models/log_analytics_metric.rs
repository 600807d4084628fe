// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A log analytics metric.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsMetric {
    /// The aggregation field.
    pub aggregation_field: Option<String>,
    /// The bucket metadata.
    pub bucket_metadata: Option<String>,
    /// The clock period.
    pub clock_period: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The edit version.
    pub edit_version: Option<i64>,
    /// The name of the field.
    pub field_name: Option<String>,
    /// The values of the field.
    pub field_values: Option<Vec<String>>,
    /// The grouping field.
    pub grouping_field: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The display name.
    pub display_name: Option<String>,
    /// The metric reference.
    pub metric_reference: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// The type of the metric. Default: `COUNT`.
    pub metric_type: Option<models::LogAnalyticsMetricMetricType>,
    /// Whether the metric source is enabled.
    pub is_metric_source_enabled: Option<bool>,
    /// The operator.
    pub operator: Option<models::LogAnalyticsMetricOperator>,
    /// The sources.
    pub sources: Option<Vec<models::LogAnalyticsSource>>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The type of the unit.
    pub unit_type: Option<String>,
    /// Whether it is user customized.
    pub is_user_customized: Option<bool>,
}

model! {
    LogAnalyticsMetric {
        optional {
            aggregation_field = "aggregationField", with_aggregation_field(String);
            bucket_metadata = "bucketMetadata", with_bucket_metadata(String);
            clock_period = "clockPeriod", with_clock_period(String);
            description = "description", with_description(String);
            edit_version = "editVersion", with_edit_version(i64);
            field_name = "fieldName", with_field_name(String);
            field_values = "fieldValues", with_field_values([String]);
            grouping_field = "groupingField", with_grouping_field(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            is_system = "isSystem", with_is_system(bool);
            display_name = "displayName", with_display_name(String);
            metric_reference = "metricReference", with_metric_reference(i64);
            name = "name", with_name(String);
            metric_type = "metricType", with_metric_type(models::LogAnalyticsMetricMetricType);
            is_metric_source_enabled = "isMetricSourceEnabled", with_is_metric_source_enabled(bool);
            operator = "operator", with_operator(models::LogAnalyticsMetricOperator);
            sources = "sources", with_sources([models::LogAnalyticsSource]);
            entity_type = "entityType", with_entity_type(String);
            time_updated = "timeUpdated", with_time_updated(DateTime<Utc>);
            unit_type = "unitType", with_unit_type(String);
            is_user_customized = "isUserCustomized", with_is_user_customized(bool);
        }
    }
}
