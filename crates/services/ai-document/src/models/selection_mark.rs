// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A selection mark.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelectionMark {
    /// The state.
    pub state: models::SelectionMarkState,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
}

model! {
    SelectionMark {
        required {
            state = "state", with_state(models::SelectionMarkState);
            confidence = "confidence", with_confidence(f64);
            bounding_polygon = "boundingPolygon", with_bounding_polygon(models::BoundingPolygon);
        }
    }
}
