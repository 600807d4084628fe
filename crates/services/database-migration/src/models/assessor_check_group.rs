// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An assessor check group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssessorCheckGroup {
    /// The name.
    pub name: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// Whether it is expanded.
    pub is_expanded: Option<bool>,
}

model! {
    AssessorCheckGroup {
        name = "name";
        display_name = "displayName";
        description = "description";
        is_expanded = "isExpanded";
    }
}
