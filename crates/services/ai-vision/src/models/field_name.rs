// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A field name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldName {
    /// The name.
    pub name: String,
    /// The confidence score, from 0 to 1.
    pub confidence: Option<f64>,
    /// The bounding polygon.
    pub bounding_polygon: Option<models::BoundingPolygon>,
    /// The indexes of the words.
    pub word_indexes: Option<Vec<i64>>,
}

model! {
    FieldName {
        name = "name";
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
        word_indexes = "wordIndexes";
    }
}
