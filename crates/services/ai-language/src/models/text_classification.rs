// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A text classification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextClassification {
    /// The label.
    pub label: String,
    /// The confidence score. Example: `0.9999856066867399`.
    pub score: f64,
}

model! {
    TextClassification {
        label = "label";
        score = "score";
    }
}
