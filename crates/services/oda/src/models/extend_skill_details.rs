// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a skill to extend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendSkillDetails {
    /// The category.
    pub category: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the platform.
    pub platform_version: Option<String>,
    /// The version of the dialog.
    pub dialog_version: Option<String>,
    /// The multilingual mode.
    pub multilingual_mode: Option<models::SkillMultilingualMode>,
    /// The primary language of the resource.
    pub primary_language_tag: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The ID of the resource.
    pub id: String,
    /// The name: letters, digits, periods and underscores, starting with a letter.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The version: letters, digits, periods, underscores, dashes and spaces, starting with a
    /// letter or a digit.
    pub version: Option<String>,
}

model! {
    ExtendSkillDetails, "kind" = "EXTEND" {
        required {
            id = "id", with_id(String);
            name = "name", with_name(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            category = "category", with_category(String);
            description = "description", with_description(String);
            platform_version = "platformVersion", with_platform_version(String);
            dialog_version = "dialogVersion", with_dialog_version(String);
            multilingual_mode = "multilingualMode",
                with_multilingual_mode(models::SkillMultilingualMode);
            primary_language_tag = "primaryLanguageTag", with_primary_language_tag(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            version = "version", with_version(String);
        }
    }
}
