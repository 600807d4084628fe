// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A metric dimension definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricDimensionDefinition {
    /// The name of the dimension.
    pub dimension_name: Option<String>,
    /// The value of the dimension.
    pub dimension_value: Option<String>,
}

model! {
    MetricDimensionDefinition {
        dimension_name = "dimensionName";
        dimension_value = "dimensionValue";
    }
}
