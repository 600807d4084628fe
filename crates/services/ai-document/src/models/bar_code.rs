// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A bar code.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BarCode {
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The value.
    pub value: String,
    /// The code type.
    pub code_type: Option<String>,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
}

model! {
    BarCode {
        required {
            confidence = "confidence", with_confidence(f64);
            value = "value", with_value(String);
            bounding_polygon = "boundingPolygon", with_bounding_polygon(models::BoundingPolygon);
        }
        optional {
            code_type = "codeType", with_code_type(String);
        }
    }
}
