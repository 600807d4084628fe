// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A sentiment aspect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SentimentAspect {
    /// The position of the match in the text, as a number of preceding Unicode code points.
    pub offset: Option<i64>,
    /// The length.
    pub length: Option<i64>,
    /// The text.
    pub text: Option<String>,
    /// The sentiment with the highest score.
    pub sentiment: Option<String>,
    /// The score of each sentiment.
    pub scores: Option<BTreeMap<String, f64>>,
}

model! {
    SentimentAspect {
        offset = "offset";
        length = "length";
        text = "text";
        sentiment = "sentiment";
        scores = "scores";
    }
}
