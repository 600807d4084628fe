// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The result of content moderation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentModerationResult {
    /// The content categories with their scores.
    pub categories: Vec<models::CategoryScore>,
}

model! {
    ContentModerationResult {
        categories = "categories";
    }
}
