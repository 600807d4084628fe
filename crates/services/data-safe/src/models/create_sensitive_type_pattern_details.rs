// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a sensitive type pattern to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSensitiveTypePatternDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
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
}

model! {
    CreateSensitiveTypePatternDetails, "entityType" = "SENSITIVE_TYPE" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            short_name = "shortName", with_short_name(String);
            description = "description", with_description(String);
            parent_category_id = "parentCategoryId", with_parent_category_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            name_pattern = "namePattern", with_name_pattern(String);
            comment_pattern = "commentPattern", with_comment_pattern(String);
            data_pattern = "dataPattern", with_data_pattern(String);
            search_type = "searchType", with_search_type(models::SensitiveTypePatternSearchType);
            default_masking_format_id = "defaultMaskingFormatId",
                with_default_masking_format_id(String);
        }
    }
}
