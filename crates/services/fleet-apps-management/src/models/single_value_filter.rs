// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A single value filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleValueFilter {
    /// The name of the field.
    pub field_name: String,
    /// The expression.
    pub expression: models::SingleValueFilterExpression,
    /// The value.
    pub value: String,
}

model! {
    SingleValueFilter, "filterType" = "SINGLE_VALUE" {
        required {
            field_name = "fieldName", with_field_name(String);
            expression = "expression", with_expression(models::SingleValueFilterExpression);
            value = "value", with_value(String);
        }
    }
}
