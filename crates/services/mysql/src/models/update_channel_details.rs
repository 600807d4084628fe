// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateChannelDetails {
    /// The source.
    pub source: Option<models::UpdateChannelSourceDetails>,
    /// The target.
    pub target: Option<models::UpdateChannelTargetDetails>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateChannelDetails {
        optional {
            source = "source", with_source(models::UpdateChannelSourceDetails), clear_source;
            target = "target", with_target(models::UpdateChannelTargetDetails), clear_target;
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
