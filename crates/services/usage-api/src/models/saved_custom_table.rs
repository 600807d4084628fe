// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A saved custom table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SavedCustomTable {
    /// The display name.
    pub display_name: String,
    /// The value of `rowGroupBy`.
    pub row_group_by: Option<Vec<String>>,
    /// The value of `columnGroupBy`.
    pub column_group_by: Option<Vec<String>>,
    /// The tag to group by, as a list with one namespace and key.
    pub group_by_tag: Option<Vec<models::Tag>>,
    /// The depth of the compartment hierarchy.
    pub compartment_depth: Option<f64>,
    /// The version.
    pub version: Option<f64>,
}

model! {
    SavedCustomTable {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            row_group_by = "rowGroupBy", with_row_group_by([String]);
            column_group_by = "columnGroupBy", with_column_group_by([String]);
            group_by_tag = "groupByTag", with_group_by_tag([models::Tag]);
            compartment_depth = "compartmentDepth", with_compartment_depth(f64);
            version = "version", with_version(f64);
        }
    }
}
