// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLogDetails {
    /// The display name. It must be unique in the enclosing resource.
    pub display_name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The retention of the logs in days, as a multiple of 30.
    pub retention_duration: Option<i64>,
    /// The configuration.
    pub configuration: Option<models::UpdateConfigurationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateLogDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            retention_duration = "retentionDuration", with_retention_duration(i64),
                clear_retention_duration;
            configuration = "configuration", with_configuration(models::UpdateConfigurationDetails),
                clear_configuration;
        }
    }
}
