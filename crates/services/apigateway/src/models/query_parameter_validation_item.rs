// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A query parameter validation item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryParameterValidationItem {
    /// Whether a value is required.
    pub required: Option<bool>,
    /// The name.
    pub name: String,
}

model! {
    QueryParameterValidationItem {
        required {
            name = "name", with_name(String);
        }
        optional {
            required = "required", with_required(bool);
        }
    }
}
