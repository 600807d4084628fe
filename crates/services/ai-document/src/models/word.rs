// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

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
        required {
            text = "text", with_text(String);
            confidence = "confidence", with_confidence(f64);
            bounding_polygon = "boundingPolygon", with_bounding_polygon(models::BoundingPolygon);
        }
    }
}
