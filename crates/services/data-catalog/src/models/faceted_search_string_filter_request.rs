// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A faceted search string filter request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FacetedSearchStringFilterRequest {
    /// The field.
    pub field: Option<String>,
    /// The values.
    pub values: Option<Vec<String>>,
}

model! {
    FacetedSearchStringFilterRequest {
        optional {
            field = "field", with_field(String);
            values = "values", with_values([String]);
        }
    }
}
