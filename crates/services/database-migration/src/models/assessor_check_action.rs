// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An assessor check action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssessorCheckAction {
    /// The name.
    pub name: models::AssessorCheckActionName,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The user defined properties.
    pub user_defined_properties: Option<models::UserDefinedProperties>,
}

model! {
    AssessorCheckAction {
        name = "name";
        display_name = "displayName";
        description = "description";
        user_defined_properties = "userDefinedProperties";
    }
}
