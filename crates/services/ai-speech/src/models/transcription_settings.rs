// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// Transcription settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionSettings {
    /// The diarization.
    pub diarization: Option<models::Diarization>,
    /// The additional settings, as key-value pairs.
    pub additional_settings: Option<BTreeMap<String, String>>,
}

model! {
    TranscriptionSettings {
        optional {
            diarization = "diarization", with_diarization(models::Diarization);
            additional_settings = "additionalSettings", with_additional_settings({String});
        }
    }
}
