// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A detected occurrence of personal data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonallyIdentifiableInformationResult {
    /// The length of the occurrence.
    pub length: i64,
    /// The offset of the occurrence in the input.
    pub offset: i64,
    /// The text of the occurrence.
    pub text: String,
    /// The type of personal data.
    pub label: String,
    /// The confidence score of the detection.
    pub score: f64,
}

model! {
    PersonallyIdentifiableInformationResult {
        length = "length";
        offset = "offset";
        text = "text";
        label = "label";
        score = "score";
    }
}
