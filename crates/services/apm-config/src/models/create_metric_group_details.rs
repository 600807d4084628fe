// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a metric group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMetricGroupDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: String,
    /// The OCID of the span filter. Required to create a metric group.
    pub filter_id: String,
    /// The namespace that the metrics are published to.
    pub namespace: Option<String>,
    /// The dimensions of the metric. Not to be used.
    pub dimensions: Option<Vec<models::Dimension>>,
    /// The metrics of the group.
    pub metrics: Vec<models::Metric>,
}

model! {
    CreateMetricGroupDetails, "configType" = "METRIC_GROUP" {
        required {
            display_name = "displayName", with_display_name(String);
            filter_id = "filterId", with_filter_id(String);
            metrics = "metrics", with_metrics([models::Metric]);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            namespace = "namespace", with_namespace(String);
            dimensions = "dimensions", with_dimensions([models::Dimension]);
        }
    }
}
