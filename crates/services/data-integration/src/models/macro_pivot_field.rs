// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A macro pivot field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MacroPivotField {
    /// Whether the type of macro fields follows from the source field, rather than from an
    /// expression.
    pub is_use_source_type: Option<bool>,
    /// The expression.
    pub expr: Option<models::Expression>,
    /// The type to use.
    pub use_type: Option<models::ConfiguredType>,
    /// The type.
    pub type_: Option<models::BaseType>,
    /// The pattern for the names of generated columns. It can contain `%PIVOT_KEY_VALUE%` and
    /// `%MACRO_INPUT%`.
    pub column_name_pattern: Option<String>,
}

model! {
    MacroPivotField {
        is_use_source_type = "isUseSourceType";
        expr = "expr";
        use_type = "useType";
        type_ = "type";
        column_name_pattern = "columnNamePattern";
    }
}
