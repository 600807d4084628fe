// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in an image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateImageDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The operating system. Example: `Oracle Linux`.
    pub operating_system: Option<String>,
    /// The version of the operating system. Example: `7.4`.
    pub operating_system_version: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateImageDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            operating_system = "operatingSystem", with_operating_system(String),
                clear_operating_system;
            operating_system_version = "operatingSystemVersion",
                with_operating_system_version(String), clear_operating_system_version;
        }
    }
}
