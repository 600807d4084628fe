// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A value phone number.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValuePhoneNumber {
    /// The text.
    pub text: Option<String>,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
    /// The bounding polygon.
    pub bounding_polygon: models::BoundingPolygon,
    /// The indexes of the words.
    pub word_indexes: Vec<i64>,
    /// The normalized value.
    pub normalized_value: Option<String>,
    /// The normalized confidence. From 0 to 1.
    pub normalized_confidence: Option<f64>,
    /// The value.
    pub value: String,
}

model! {
    ValuePhoneNumber, "valueType" = "PHONE_NUMBER" {
        required {
            confidence = "confidence", with_confidence(f64);
            bounding_polygon = "boundingPolygon", with_bounding_polygon(models::BoundingPolygon);
            word_indexes = "wordIndexes", with_word_indexes([i64]);
            value = "value", with_value(String);
        }
        optional {
            text = "text", with_text(String);
            normalized_value = "normalizedValue", with_normalized_value(String);
            normalized_confidence = "normalizedConfidence", with_normalized_confidence(f64);
        }
    }
}
