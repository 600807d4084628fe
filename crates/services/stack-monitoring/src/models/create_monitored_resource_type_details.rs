// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a monitored resource type to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMonitoredResourceTypeDetails {
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
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
}

model! {
    CreateMonitoredResourceTypeDetails {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            metric_namespace = "metricNamespace", with_metric_namespace(String);
            source_type = "sourceType", with_source_type(models::MonitoredResourceTypeSourceType);
            resource_category = "resourceCategory",
                with_resource_category(models::MonitoredResourceTypeResourceCategory);
            metadata = "metadata", with_metadata(models::ResourceTypeMetadataDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
