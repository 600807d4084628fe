// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a node replace configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNodeReplaceConfigurationDetails {
    /// The details of the level type.
    pub level_type_details: Option<models::LevelTypeDetails>,
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: Option<String>,
    /// The type of the metric.
    pub metric_type: Option<models::NodeReplaceConfigurationMetricType>,
    /// The duration in minutes.
    pub duration_in_minutes: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateNodeReplaceConfigurationDetails {
        optional {
            level_type_details = "levelTypeDetails",
                with_level_type_details(models::LevelTypeDetails), clear_level_type_details;
            display_name = "displayName", with_display_name(String), clear_display_name;
            metric_type = "metricType",
                with_metric_type(models::NodeReplaceConfigurationMetricType), clear_metric_type;
            duration_in_minutes = "durationInMinutes", with_duration_in_minutes(i64),
                clear_duration_in_minutes;
        }
    }
}
