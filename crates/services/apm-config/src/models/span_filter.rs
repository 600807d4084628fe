// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A span filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpanFilter {
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
    /// The display name.
    pub display_name: Option<String>,
    /// The expression of the span filter.
    pub filter_text: Option<String>,
    /// The configuration items that refer to the span filter.
    pub in_use_by: Option<Vec<models::SpanFilterReference>>,
    /// The description.
    pub description: Option<String>,
}

model! {
    SpanFilter, "configType" = "SPAN_FILTER" {
        id = "id";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by = "createdBy";
        updated_by = "updatedBy";
        etag = "etag";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        display_name = "displayName";
        filter_text = "filterText";
        in_use_by = "inUseBy";
        description = "description";
    }
}
