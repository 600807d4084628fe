// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A pronunciation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pronunciation {
    /// The sounds like.
    pub sounds_like: Option<String>,
    /// The audio.
    pub audio: Option<models::LocationDetails>,
}

model! {
    Pronunciation {
        optional {
            sounds_like = "soundsLike", with_sounds_like(String);
            audio = "audio", with_audio(models::LocationDetails);
        }
    }
}
