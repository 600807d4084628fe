// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A log analytics lookup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLookup {
    /// The active edit version.
    pub active_edit_version: Option<i64>,
    /// The canonical link.
    pub canonical_link: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The edit version.
    pub edit_version: Option<i64>,
    /// The fields.
    pub fields: Option<Vec<models::LookupField>>,
    /// The reference of the lookup, as an integer.
    pub lookup_reference: Option<i64>,
    /// The reference of the lookup, as a string.
    pub lookup_reference_string: Option<String>,
    /// The type.
    pub type_: Option<models::LogAnalyticsLookupType>,
    /// The name.
    pub name: Option<String>,
    /// Whether it is built in.
    pub is_built_in: Option<i64>,
    /// Whether the object is hidden.
    pub is_hidden: Option<bool>,
    /// The display name of the lookup.
    pub lookup_display_name: Option<String>,
    /// The referring sources.
    pub referring_sources: Option<models::AutoLookups>,
    /// The summary of the status.
    pub status_summary: Option<models::StatusSummary>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The categories.
    pub categories: Option<Vec<models::LogAnalyticsCategory>>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LogAnalyticsLookup {
        active_edit_version = "activeEditVersion";
        canonical_link = "canonicalLink";
        description = "description";
        edit_version = "editVersion";
        fields = "fields";
        lookup_reference = "lookupReference";
        lookup_reference_string = "lookupReferenceString";
        type_ = "type";
        name = "name";
        is_built_in = "isBuiltIn";
        is_hidden = "isHidden";
        lookup_display_name = "lookupDisplayName";
        referring_sources = "referringSources";
        status_summary = "statusSummary";
        time_updated = "timeUpdated";
        categories = "categories";
        id = "id";
        compartment_id = "compartmentId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
