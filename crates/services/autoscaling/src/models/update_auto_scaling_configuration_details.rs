// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an auto scaling configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutoScalingConfigurationDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The cooldown period of the scaling in seconds.
    pub cool_down_in_seconds: Option<i64>,
    cleared: Vec<String>,
}

update! {
    UpdateAutoScalingConfigurationDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            cool_down_in_seconds = "coolDownInSeconds", with_cool_down_in_seconds(i64),
                clear_cool_down_in_seconds;
        }
    }
}
