// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in lookup metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLookupMetadataDetails {
    /// The default value to match.
    pub default_match_value: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The fields.
    pub fields: Option<Vec<models::LogAnalyticsLookupFields>>,
    /// The maximum matches.
    pub max_matches: Option<i64>,
    /// The categories.
    pub categories: Option<Vec<models::LogAnalyticsCategory>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateLookupMetadataDetails {
        optional {
            default_match_value = "defaultMatchValue", with_default_match_value(String),
                clear_default_match_value;
            description = "description", with_description(String), clear_description;
            fields = "fields", with_fields([models::LogAnalyticsLookupFields]), clear_fields;
            max_matches = "maxMatches", with_max_matches(i64), clear_max_matches;
            categories = "categories", with_categories([models::LogAnalyticsCategory]),
                clear_categories;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
