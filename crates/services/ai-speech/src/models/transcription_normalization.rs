// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A transcription normalization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionNormalization {
    /// Whether punctuation is enabled.
    pub is_punctuation_enabled: Option<bool>,
    /// The filters.
    pub filters: Option<Vec<models::TranscriptionFilter>>,
}

model! {
    TranscriptionNormalization {
        optional {
            is_punctuation_enabled = "isPunctuationEnabled", with_is_punctuation_enabled(bool);
            filters = "filters", with_filters([models::TranscriptionFilter]);
        }
    }
}
