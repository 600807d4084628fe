// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Column {
    /// The display name.
    pub display_name: String,
    /// The name of the field.
    pub field_name: String,
    /// The data type.
    pub data_type: Option<String>,
    /// Whether the object is hidden.
    pub is_hidden: bool,
    /// The display order.
    pub display_order: i64,
    /// Whether it is virtual.
    pub is_virtual: Option<bool>,
    /// The applicable operators.
    pub applicable_operators: Option<Vec<models::ColumnApplicableOperator>>,
}

model! {
    Column {
        required {
            display_name = "displayName", with_display_name(String);
            field_name = "fieldName", with_field_name(String);
            is_hidden = "isHidden", with_is_hidden(bool);
            display_order = "displayOrder", with_display_order(i64);
        }
        optional {
            data_type = "dataType", with_data_type(String);
            is_virtual = "isVirtual", with_is_virtual(bool);
            applicable_operators = "applicableOperators",
                with_applicable_operators([models::ColumnApplicableOperator]);
        }
    }
}
