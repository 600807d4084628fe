// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The configuration of content moderation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentModerationConfiguration {
    /// The content categories to detect.
    pub categories: Vec<String>,
}

model! {
    ContentModerationConfiguration {
        required {
            categories = "categories", with_categories([String]);
        }
    }
}
