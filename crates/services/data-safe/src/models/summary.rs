// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A summary.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// The name.
    pub name: String,
    /// Whether the object is hidden.
    pub is_hidden: Option<bool>,
    /// The display order.
    pub display_order: i64,
    /// The group by field name.
    pub group_by_field_name: Option<String>,
    /// The value of `countOf`.
    pub count_of: Option<String>,
    /// The additional SCIM filter of the report.
    pub scim_filter: Option<String>,
}

model! {
    Summary {
        required {
            name = "name", with_name(String);
            display_order = "displayOrder", with_display_order(i64);
        }
        optional {
            is_hidden = "isHidden", with_is_hidden(bool);
            group_by_field_name = "groupByFieldName", with_group_by_field_name(String);
            count_of = "countOf", with_count_of(String);
            scim_filter = "scimFilter", with_scim_filter(String);
        }
    }
}
