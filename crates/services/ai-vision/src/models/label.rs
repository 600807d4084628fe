// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A label.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The name.
    pub name: String,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
}

model! {
    Label {
        name = "name";
        confidence = "confidence";
    }
}
