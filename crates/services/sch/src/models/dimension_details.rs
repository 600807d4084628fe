// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a dimension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DimensionDetails {
    /// The name. Example: `type`.
    pub name: String,
    /// The value of the dimension.
    pub dimension_value: models::DimensionValueDetails,
}

model! {
    DimensionDetails {
        required {
            name = "name", with_name(String);
            dimension_value = "dimensionValue", with_dimension_value(models::DimensionValueDetails);
        }
    }
}
