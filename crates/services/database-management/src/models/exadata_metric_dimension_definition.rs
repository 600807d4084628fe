// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Exadata metric dimension definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExadataMetricDimensionDefinition {
    /// The name of the dimension.
    pub dimension_name: Option<String>,
    /// The value of the dimension.
    pub dimension_value: Option<String>,
}

model! {
    ExadataMetricDimensionDefinition {
        dimension_name = "dimensionName";
        dimension_value = "dimensionValue";
    }
}
