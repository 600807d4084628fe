// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a sensitive type pattern.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSensitiveTypePatternDetails {
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
    /// The regular expression that data discovery matches with column names.
    pub name_pattern: Option<String>,
    /// The regular expression that data discovery matches with column comments.
    pub comment_pattern: Option<String>,
    /// The regular expression that data discovery matches with column values.
    pub data_pattern: Option<String>,
    /// Whether data discovery combines the patterns for column name, comment, and data with AND or
    /// OR.
    pub search_type: Option<models::SensitiveTypePatternSearchType>,
    /// The OCID of the default masking format from the library.
    pub default_masking_format_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateSensitiveTypePatternDetails, "entityType" = "SENSITIVE_TYPE" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            short_name = "shortName", with_short_name(String), clear_short_name;
            description = "description", with_description(String), clear_description;
            parent_category_id = "parentCategoryId", with_parent_category_id(String),
                clear_parent_category_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            name_pattern = "namePattern", with_name_pattern(String), clear_name_pattern;
            comment_pattern = "commentPattern", with_comment_pattern(String), clear_comment_pattern;
            data_pattern = "dataPattern", with_data_pattern(String), clear_data_pattern;
            search_type = "searchType", with_search_type(models::SensitiveTypePatternSearchType),
                clear_search_type;
            default_masking_format_id = "defaultMaskingFormatId",
                with_default_masking_format_id(String), clear_default_masking_format_id;
        }
    }
}
