// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a monitored resource type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMonitoredResourceTypeDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The namespace of the metric.
    pub metric_namespace: Option<String>,
    /// The type of the source.
    pub source_type: Option<models::MonitoredResourceTypeSourceType>,
    /// The category of the resource type.
    pub resource_category: Option<models::MonitoredResourceTypeResourceCategory>,
    /// The metadata.
    pub metadata: Option<models::ResourceTypeMetadataDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMonitoredResourceTypeDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            metric_namespace = "metricNamespace", with_metric_namespace(String),
                clear_metric_namespace;
            source_type = "sourceType", with_source_type(models::MonitoredResourceTypeSourceType),
                clear_source_type;
            resource_category = "resourceCategory",
                with_resource_category(models::MonitoredResourceTypeResourceCategory),
                clear_resource_category;
            metadata = "metadata", with_metadata(models::ResourceTypeMetadataDetails),
                clear_metadata;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
