// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A token of a generated text with its likelihood.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenLikelihood {
    /// The token (a word, a part of a word or punctuation).
    pub token: Option<String>,
    /// The likelihood of the token.
    pub likelihood: Option<f64>,
}

model! {
    TokenLikelihood {
        token = "token";
        likelihood = "likelihood";
    }
}
