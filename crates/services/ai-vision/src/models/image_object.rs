// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An image object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageObject {
    /// The name.
    pub name: String,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
}

model! {
    ImageObject {
        name = "name";
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
    }
}
