// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a report definition to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReportDefinitionDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the parent.
    pub parent_id: String,
    /// The description.
    pub description: Option<String>,
    /// The columns of the report, from left to right.
    pub column_info: Vec<models::Column>,
    /// The filters of columns.
    pub column_filters: Vec<models::ColumnFilter>,
    /// The sort columns of the report, in order of precedence.
    pub column_sortings: Vec<models::ColumnSorting>,
    /// The summary.
    pub summary: Vec<models::Summary>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateReportDefinitionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            parent_id = "parentId", with_parent_id(String);
            column_info = "columnInfo", with_column_info([models::Column]);
            column_filters = "columnFilters", with_column_filters([models::ColumnFilter]);
            column_sortings = "columnSortings", with_column_sortings([models::ColumnSorting]);
            summary = "summary", with_summary([models::Summary]);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
