// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a metric extension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMetricExtensionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The collection schedule of the metric extension, as an RFC 5545 recurrence rule with `FREQ`
    /// and `INTERVAL`.
    pub collection_recurrences: Option<String>,
    /// The metrics of the metric extension.
    pub metric_list: Option<Vec<models::Metric>>,
    /// The properties of the query.
    pub query_properties: Option<models::MetricExtensionUpdateQueryProperties>,
    cleared: Vec<String>,
}

update! {
    UpdateMetricExtensionDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            collection_recurrences = "collectionRecurrences", with_collection_recurrences(String),
                clear_collection_recurrences;
            metric_list = "metricList", with_metric_list([models::Metric]), clear_metric_list;
            query_properties = "queryProperties",
                with_query_properties(models::MetricExtensionUpdateQueryProperties),
                clear_query_properties;
        }
    }
}
