// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

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
        required {
            row_count = "rowCount", with_row_count(i64);
            column_count = "columnCount", with_column_count(i64);
            header_rows = "headerRows", with_header_rows([models::TableRow]);
            body_rows = "bodyRows", with_body_rows([models::TableRow]);
            footer_rows = "footerRows", with_footer_rows([models::TableRow]);
            confidence = "confidence", with_confidence(f64);
            bounding_polygon = "boundingPolygon", with_bounding_polygon(models::BoundingPolygon);
        }
    }
}
