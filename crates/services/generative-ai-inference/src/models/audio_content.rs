// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Audio content of a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioContent {
    /// The audio.
    pub audio_url: Option<models::AudioUrl>,
}

model! {
    AudioContent, "type" = "AUDIO" {
        optional {
            audio_url = "audioUrl", with_audio_url(models::AudioUrl);
        }
    }
}
