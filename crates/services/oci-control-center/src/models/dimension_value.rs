// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dimension value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionValue {
    /// The value of the dimension.
    pub dimension_value: Option<String>,
}

model! {
    DimensionValue {
        optional {
            dimension_value = "dimensionValue", with_dimension_value(String);
        }
    }
}
