// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a log saved search.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLogSavedSearchDetails {
    /// The name. Unique in the enclosing resource.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The search query to save.
    pub query: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateLogSavedSearchDetails {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            query = "query", with_query(String), clear_query;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
