// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// The name of the field.
    pub field_name: Option<String>,
    /// The values.
    pub values: Option<Vec<Value>>,
    /// The operator.
    pub operator: models::FilterOperator,
}

model! {
    Filter {
        required {
            operator = "operator", with_operator(models::FilterOperator);
        }
        optional {
            field_name = "fieldName", with_field_name(String);
            values = "values", with_values([Value]);
        }
    }
}
