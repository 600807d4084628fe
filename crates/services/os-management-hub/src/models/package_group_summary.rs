// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a package group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageGroupSummary {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// Whether users can see the package group.
    pub is_user_visible: Option<bool>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The repositories.
    pub repositories: Option<Vec<String>>,
    /// The type of the group.
    pub group_type: Option<models::PackageGroupGroupType>,
    /// The display order.
    pub display_order: Option<i64>,
}

model! {
    PackageGroupSummary {
        id = "id";
        name = "name";
        description = "description";
        is_user_visible = "isUserVisible";
        is_default = "isDefault";
        repositories = "repositories";
        group_type = "groupType";
        display_order = "displayOrder";
    }
}
