// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A column sorting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnSorting {
    /// The name of the field.
    pub field_name: String,
    /// Whether the order is ascending.
    pub is_ascending: bool,
    /// The sorting order.
    pub sorting_order: i64,
}

model! {
    ColumnSorting {
        required {
            field_name = "fieldName", with_field_name(String);
            is_ascending = "isAscending", with_is_ascending(bool);
            sorting_order = "sortingOrder", with_sorting_order(i64);
        }
    }
}
