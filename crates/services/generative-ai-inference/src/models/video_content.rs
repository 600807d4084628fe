// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::VideoUrl;

/// A video in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoContent {
    /// The video.
    pub video_url: Option<VideoUrl>,
}

impl VideoContent {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`video_url`](Self::video_url).
    #[must_use]
    pub fn with_video_url(mut self, video_url: impl Into<VideoUrl>) -> Self {
        self.video_url = Some(video_url.into());
        self
    }
}

impl Model for VideoContent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "videoUrl" => generated::read(&mut self.video_url, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "VIDEO")?;
        generated::write(map, "videoUrl", &self.video_url)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(VideoContent);
