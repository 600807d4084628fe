// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimensions {
    /// The width of the page.
    pub width: f64,
    /// The height of the page.
    pub height: f64,
    /// The unit.
    pub unit: models::DimensionsUnit,
}

model! {
    Dimensions {
        required {
            width = "width", with_width(f64);
            height = "height", with_height(f64);
            unit = "unit", with_unit(models::DimensionsUnit);
        }
    }
}
