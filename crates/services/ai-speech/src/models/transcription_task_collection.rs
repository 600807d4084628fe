// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of transcription tasks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionTaskCollection {
    /// The items on this page.
    pub items: Vec<models::TranscriptionTaskSummary>,
}

model! {
    TranscriptionTaskCollection {
        items = "items";
    }
}
