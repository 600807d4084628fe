// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a data asset to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataAssetDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The key of the type.
    pub type_key: String,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
}

model! {
    CreateDataAssetDetails {
        required {
            display_name = "displayName", with_display_name(String);
            type_key = "typeKey", with_type_key(String);
        }
        optional {
            description = "description", with_description(String);
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]);
            properties = "properties", with_properties({{String}});
        }
    }
}
