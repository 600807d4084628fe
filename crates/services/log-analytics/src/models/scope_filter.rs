// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A scope filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScopeFilter {
    /// The name of the field.
    pub field_name: String,
    /// The values.
    pub values: Vec<Value>,
}

model! {
    ScopeFilter {
        required {
            field_name = "fieldName", with_field_name(String);
            values = "values", with_values([Value]);
        }
    }
}
