// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a registration policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRegistrationPolicyDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the features are overridden for all targets.
    pub can_override_features: Option<bool>,
    /// The features.
    pub features: Option<Vec<models::RegistrationPolicyFeature>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The connection option.
    pub connection_option: Option<models::PolicyConnectionOption>,
    cleared: Vec<String>,
}

update! {
    UpdateRegistrationPolicyDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            can_override_features = "canOverrideFeatures", with_can_override_features(bool),
                clear_can_override_features;
            features = "features", with_features([models::RegistrationPolicyFeature]),
                clear_features;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            connection_option = "connectionOption",
                with_connection_option(models::PolicyConnectionOption), clear_connection_option;
        }
    }
}
