// @generated from spec/generative-ai-data.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseObject {
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: models::DatabaseObjectType,
    /// The name.
    pub name: String,
}

model! {
    DatabaseObject {
        required {
            type_ = "type", with_type(models::DatabaseObjectType);
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
