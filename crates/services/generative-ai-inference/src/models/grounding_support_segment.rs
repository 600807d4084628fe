// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A part of a response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingSupportSegment {
    /// The start index of the part.
    pub start_index: Option<i64>,
    /// The end index of the part.
    pub end_index: Option<i64>,
    /// The text of the part.
    pub text: Option<String>,
}

model! {
    GroundingSupportSegment {
        start_index = "startIndex";
        end_index = "endIndex";
        text = "text";
    }
}
