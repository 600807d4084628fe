// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A word.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Word {
    /// The text.
    pub text: String,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
}

model! {
    Word {
        text = "text";
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
    }
}
