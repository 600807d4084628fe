// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateKeyDetails {
    /// Whether automatic key rotation is enabled.
    pub is_auto_rotation_enabled: Option<bool>,
    /// The details of automatic key rotation.
    pub auto_key_rotation_details: Option<models::AutoKeyRotationDetails>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateKeyDetails {
        optional {
            is_auto_rotation_enabled = "isAutoRotationEnabled", with_is_auto_rotation_enabled(bool),
                clear_is_auto_rotation_enabled;
            auto_key_rotation_details = "autoKeyRotationDetails",
                with_auto_key_rotation_details(models::AutoKeyRotationDetails),
                clear_auto_key_rotation_details;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
