// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

use crate::models;

/// The fields to update in a data asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataAssetDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    cleared: Vec<String>,
}

update! {
    UpdateDataAssetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]),
                clear_custom_property_members;
            properties = "properties", with_properties({{String}}), clear_properties;
        }
    }
}
