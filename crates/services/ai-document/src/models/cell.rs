// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

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
        required {
            text = "text", with_text(String);
            row_index = "rowIndex", with_row_index(i64);
            column_index = "columnIndex", with_column_index(i64);
            confidence = "confidence", with_confidence(f64);
            bounding_polygon = "boundingPolygon", with_bounding_polygon(models::BoundingPolygon);
            word_indexes = "wordIndexes", with_word_indexes([i64]);
        }
    }
}
