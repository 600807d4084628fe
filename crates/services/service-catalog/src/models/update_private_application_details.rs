// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a private application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivateApplicationDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The short description.
    pub short_description: Option<String>,
    /// The long description.
    pub long_description: Option<String>,
    /// The icon of the private application, base64-encoded. It must be a PNG image of 130 x 130
    /// pixels and at most 50 KB.
    pub logo_file_base64_encoded: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdatePrivateApplicationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            short_description = "shortDescription", with_short_description(String),
                clear_short_description;
            long_description = "longDescription", with_long_description(String),
                clear_long_description;
            logo_file_base64_encoded = "logoFileBase64Encoded",
                with_logo_file_base64_encoded(String), clear_logo_file_base64_encoded;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
        }
    }
}
