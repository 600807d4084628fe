// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A field label.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldLabel {
    /// The name.
    pub name: String,
    /// The confidence score, from 0 to 1.
    pub confidence: Option<f64>,
}

model! {
    FieldLabel {
        required {
            name = "name", with_name(String);
        }
        optional {
            confidence = "confidence", with_confidence(f64);
        }
    }
}
