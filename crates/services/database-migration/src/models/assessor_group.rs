// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An assessor group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssessorGroup {
    /// The name.
    pub name: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The actions.
    pub actions: Option<Vec<models::AssessorAction>>,
}

model! {
    AssessorGroup {
        name = "name";
        display_name = "displayName";
        description = "description";
        actions = "actions";
    }
}
