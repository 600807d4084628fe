// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detect language sentiments result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectLanguageSentimentsResult {
    /// The detected aspects.
    pub aspects: Vec<models::SentimentAspect>,
}

model! {
    DetectLanguageSentimentsResult {
        aspects = "aspects";
    }
}
