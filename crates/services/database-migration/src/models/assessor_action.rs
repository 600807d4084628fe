// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An assessor action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssessorAction {
    /// The name.
    pub name: models::AssessorActionName,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The title.
    pub title: String,
    /// The description.
    pub description: Option<String>,
    /// Whether the object is disabled.
    pub is_disabled: bool,
    /// The user defined properties.
    pub user_defined_properties: Option<models::UserDefinedProperties>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
}

model! {
    AssessorAction {
        name = "name";
        display_name = "displayName";
        title = "title";
        description = "description";
        is_disabled = "isDisabled";
        user_defined_properties = "userDefinedProperties";
        resource_id = "resourceId";
    }
}
