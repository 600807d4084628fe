// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A key phrase.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyPhrase {
    /// The text.
    pub text: String,
    /// The confidence score. Example: `0.9999856066867399`.
    pub score: f64,
}

model! {
    KeyPhrase {
        text = "text";
        score = "score";
    }
}
