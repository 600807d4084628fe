// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a connection to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectionDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The key of the type.
    pub type_key: String,
    /// The custom properties and their values.
    pub custom_property_members: Option<Vec<models::CustomPropertySetUsage>>,
    /// The properties of the type: names and values, grouped by category.
    pub properties: BTreeMap<String, BTreeMap<String, String>>,
    /// The encrypted values of sensitive properties, by category and name.
    pub enc_properties: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// Whether the connection is the default connection of its data asset.
    pub is_default: Option<bool>,
}

model! {
    CreateConnectionDetails {
        required {
            display_name = "displayName", with_display_name(String);
            type_key = "typeKey", with_type_key(String);
            properties = "properties", with_properties({{String}});
        }
        optional {
            description = "description", with_description(String);
            custom_property_members = "customPropertyMembers",
                with_custom_property_members([models::CustomPropertySetUsage]);
            enc_properties = "encProperties", with_enc_properties({{String}});
            is_default = "isDefault", with_is_default(bool);
        }
    }
}
