// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A multi value filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiValueFilter {
    /// The name of the field.
    pub field_name: String,
    /// The expression.
    pub expression: Option<models::MultiValueFilterExpression>,
    /// The values.
    pub values: Option<Vec<String>>,
}

model! {
    MultiValueFilter, "filterType" = "MULTI_VALUE" {
        required {
            field_name = "fieldName", with_field_name(String);
        }
        optional {
            expression = "expression", with_expression(models::MultiValueFilterExpression);
            values = "values", with_values([String]);
        }
    }
}
