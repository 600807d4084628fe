// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The score of a content category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryScore {
    /// The name of the category.
    pub name: String,
    /// The strength of the match with the category.
    pub score: f64,
    /// The modalities (text or image) that were flagged. Only present for `multimodalInput`.
    pub flagged_modalities: Option<Vec<models::CategoryScoreFlaggedModality>>,
}

model! {
    CategoryScore {
        name = "name";
        score = "score";
        flagged_modalities = "flaggedModalities";
    }
}
