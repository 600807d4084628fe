// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A PII entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PiiEntity {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The position of the match in the text, as a number of preceding Unicode code points.
    pub offset: i64,
    /// The length.
    pub length: i64,
    /// The text.
    pub text: String,
    /// The relexify text.
    pub relexify_text: Option<String>,
    /// The type.
    pub type_: String,
    /// The confidence score.
    pub score: f64,
}

model! {
    PiiEntity {
        id = "id";
        offset = "offset";
        length = "length";
        text = "text";
        relexify_text = "relexifyText";
        type_ = "type";
        score = "score";
    }
}
