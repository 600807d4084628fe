// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a metric group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMetricGroupDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the span filter. Required to create a metric group.
    pub filter_id: Option<String>,
    /// The namespace that the metrics are published to.
    pub namespace: Option<String>,
    /// The dimensions of the metric. Not to be used.
    pub dimensions: Option<Vec<models::Dimension>>,
    /// The metrics of the group.
    pub metrics: Option<Vec<models::Metric>>,
    cleared: Vec<String>,
}

update! {
    UpdateMetricGroupDetails, "configType" = "METRIC_GROUP" {
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            filter_id = "filterId", with_filter_id(String), clear_filter_id;
            namespace = "namespace", with_namespace(String), clear_namespace;
            dimensions = "dimensions", with_dimensions([models::Dimension]), clear_dimensions;
            metrics = "metrics", with_metrics([models::Metric]), clear_metrics;
        }
    }
}
