// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Meta information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetaInfo {
    /// The position of the match in the text, as a number of preceding Unicode code points.
    pub offset: Option<i64>,
    /// The length.
    pub length: Option<i64>,
    /// The text.
    pub text: Option<String>,
    /// The subtype.
    pub sub_type: Option<String>,
    /// The confidence score.
    pub score: Option<f64>,
}

model! {
    MetaInfo {
        offset = "offset";
        length = "length";
        text = "text";
        sub_type = "subType";
        score = "score";
    }
}
