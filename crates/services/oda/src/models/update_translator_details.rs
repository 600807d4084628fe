// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

/// The fields to update in a translator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTranslatorDetails {
    /// The base URL.
    pub base_url: Option<String>,
    /// The authentication token.
    pub auth_token: Option<Secret>,
    /// The properties.
    pub properties: Option<BTreeMap<String, String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateTranslatorDetails {
        optional {
            base_url = "baseUrl", with_base_url(String), clear_base_url;
            auth_token = "authToken", with_auth_token(Secret), clear_auth_token;
            properties = "properties", with_properties({String}), clear_properties;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
