// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dimension field.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionField {
    /// The query field name.
    pub query_field_name: String,
    /// The name of the dimension.
    pub dimension_name: Option<String>,
}

model! {
    DimensionField {
        required {
            query_field_name = "queryFieldName", with_query_field_name(String);
        }
        optional {
            dimension_name = "dimensionName", with_dimension_name(String);
        }
    }
}
