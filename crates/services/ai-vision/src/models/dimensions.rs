// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimensions {
    /// The width.
    pub width: f64,
    /// The height.
    pub height: f64,
    /// The unit.
    pub unit: models::DimensionsUnit,
}

model! {
    Dimensions {
        width = "width";
        height = "height";
        unit = "unit";
    }
}
