// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A package group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PackageGroup {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The repositories.
    pub repositories: Option<Vec<String>>,
    /// The description.
    pub description: Option<String>,
    /// Whether users can see the package group.
    pub is_user_visible: Option<bool>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The type of the group.
    pub group_type: Option<models::PackageGroupGroupType>,
    /// The display order.
    pub display_order: Option<i64>,
    /// The packages.
    pub packages: Vec<String>,
}

model! {
    PackageGroup {
        id = "id";
        name = "name";
        repositories = "repositories";
        description = "description";
        is_user_visible = "isUserVisible";
        is_default = "isDefault";
        group_type = "groupType";
        display_order = "displayOrder";
        packages = "packages";
    }
}
