// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a sensitive category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSensitiveCategoryDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The short name.
    pub short_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the parent category.
    pub parent_category_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateSensitiveCategoryDetails, "entityType" = "SENSITIVE_CATEGORY" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            short_name = "shortName", with_short_name(String), clear_short_name;
            description = "description", with_description(String), clear_description;
            parent_category_id = "parentCategoryId", with_parent_category_id(String),
                clear_parent_category_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
