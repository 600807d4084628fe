// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A column filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnFilter {
    /// The name of the field.
    pub field_name: String,
    /// The operator.
    pub operator: models::ColumnFilterOperator,
    /// The expressions.
    pub expressions: Vec<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// Whether the object is hidden.
    pub is_hidden: bool,
}

model! {
    ColumnFilter {
        required {
            field_name = "fieldName", with_field_name(String);
            operator = "operator", with_operator(models::ColumnFilterOperator);
            expressions = "expressions", with_expressions([String]);
            is_enabled = "isEnabled", with_is_enabled(bool);
            is_hidden = "isHidden", with_is_hidden(bool);
        }
    }
}
