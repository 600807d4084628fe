// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A landmark.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Landmark {
    /// The type.
    pub type_: models::LandmarkType,
    /// The X coordinate.
    pub x: f64,
    /// The Y coordinate.
    pub y: f64,
}

model! {
    Landmark {
        type_ = "type";
        x = "x";
        y = "y";
    }
}
