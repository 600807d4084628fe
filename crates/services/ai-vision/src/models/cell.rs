// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cell.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cell {
    /// The text.
    pub text: String,
    /// The index of the row.
    pub row_index: i64,
    /// The index of the column.
    pub column_index: i64,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
    /// The indexes of the words.
    pub word_indexes: Vec<i64>,
}

model! {
    Cell {
        text = "text";
        row_index = "rowIndex";
        column_index = "columnIndex";
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
        word_indexes = "wordIndexes";
    }
}
