// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Table {
    /// The number of rows.
    pub row_count: i64,
    /// The number of columns.
    pub column_count: i64,
    /// The header rows of the table.
    pub header_rows: Vec<models::TableRow>,
    /// The rows of the table body.
    pub body_rows: Vec<models::TableRow>,
    /// The footer rows of the table.
    pub footer_rows: Vec<models::TableRow>,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
}

model! {
    Table {
        row_count = "rowCount";
        column_count = "columnCount";
        header_rows = "headerRows";
        body_rows = "bodyRows";
        footer_rows = "footerRows";
        confidence = "confidence";
        bounding_polygon = "boundingPolygon";
    }
}
