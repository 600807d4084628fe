// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

use crate::models;

/// The fields to update in a connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConnectionDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// The encrypted values of sensitive properties, by category and name.
    pub enc_properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// Whether the connection is the default connection of its data asset.
    pub is_default: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateConnectionDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]),
                clear_custom_property_members;
            properties = "properties", with_properties({{String}}), clear_properties;
            enc_properties = "encProperties", with_enc_properties({{String}}), clear_enc_properties;
            is_default = "isDefault", with_is_default(bool), clear_is_default;
        }
    }
}
