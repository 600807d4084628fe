// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a database insights data object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseInsightsDataObjectSummary {
    /// The ID of the resource, or another identifier.
    pub identifier: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The names of the groups that the data object belongs to.
    pub group_names: Option<Vec<String>>,
}

model! {
    DatabaseInsightsDataObjectSummary, "dataObjectType" = "DATABASE_INSIGHTS_DATA_OBJECT" {
        identifier = "identifier";
        display_name = "displayName";
        description = "description";
        name = "name";
        group_names = "groupNames";
    }
}
