// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a metric group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricGroupSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by: Option<String>,
    /// The user or principal that made the last update.
    pub updated_by: Option<String>,
    /// The etag of the resource, for conditional requests.
    pub etag: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
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
}

model! {
    MetricGroupSummary, "configType" = "METRIC_GROUP" {
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by = "createdBy";
        updated_by = "updatedBy";
        etag = "etag";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        display_name = "displayName";
        filter_id = "filterId";
        namespace = "namespace";
        dimensions = "dimensions";
        metrics = "metrics";
    }
}
