// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A value time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueTime {
    /// The text.
    pub text: Option<String>,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
    /// The indexes of the words.
    pub word_indexes: Vec<i64>,
    /// The value.
    pub value: DateTime<Utc>,
}

model! {
    ValueTime, "valueType" = "TIME" {
        text = "text";
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
        word_indexes = "wordIndexes";
        value = "value";
    }
}
