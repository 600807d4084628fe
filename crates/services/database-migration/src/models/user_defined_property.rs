// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A user defined property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UserDefinedProperty {
    /// The name.
    pub name: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: models::UserDefinedPropertyType,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// The minimum length.
    pub min_length: Option<i64>,
    /// The maximum length.
    pub max_length: Option<i64>,
    /// The default value.
    pub default_value: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The options.
    pub options: Option<Vec<models::UserDefinedPropertyOption>>,
}

model! {
    UserDefinedProperty {
        name = "name";
        display_name = "displayName";
        description = "description";
        type_ = "type";
        is_required = "isRequired";
        min_length = "minLength";
        max_length = "maxLength";
        default_value = "defaultValue";
        value = "value";
        options = "options";
    }
}
