// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::AudioUrl;

/// Audio in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AudioContent {
    /// The audio.
    pub audio_url: Option<AudioUrl>,
}

impl AudioContent {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`audio_url`](Self::audio_url).
    #[must_use]
    pub fn with_audio_url(mut self, audio_url: impl Into<AudioUrl>) -> Self {
        self.audio_url = Some(audio_url.into());
        self
    }
}

impl Model for AudioContent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "audioUrl" => generated::read(&mut self.audio_url, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "AUDIO")?;
        generated::write(map, "audioUrl", &self.audio_url)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AudioContent);
