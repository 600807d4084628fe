// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// User defined properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDefinedProperties {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The URL of the help link.
    pub help_link_url: Option<String>,
    /// The text of the help link.
    pub help_link_text: Option<String>,
    /// The properties.
    pub properties: Option<Vec<models::UserDefinedProperty>>,
}

model! {
    UserDefinedProperties {
        display_name = "displayName";
        description = "description";
        help_link_url = "helpLinkUrl";
        help_link_text = "helpLinkText";
        properties = "properties";
    }
}
