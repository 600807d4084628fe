// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a catalog item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCatalogItemDetails {
    /// The description.
    pub description: Option<String>,
    /// The description of the version.
    pub version_description: Option<String>,
    /// The short description.
    pub short_description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether the catalog item is immutable.
    pub is_item_locked: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateCatalogItemDetails {
        optional {
            description = "description", with_description(String), clear_description;
            version_description = "versionDescription", with_version_description(String),
                clear_version_description;
            short_description = "shortDescription", with_short_description(String),
                clear_short_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_item_locked = "isItemLocked", with_is_item_locked(bool), clear_is_item_locked;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
