// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::GroundingWebChunk;

/// A source that an answer rests on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingChunk {
    /// The page on the web.
    pub web: Option<GroundingWebChunk>,
}

impl GroundingChunk {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`web`](Self::web).
    #[must_use]
    pub fn with_web(mut self, web: impl Into<GroundingWebChunk>) -> Self {
        self.web = Some(web.into());
        self
    }
}

impl Model for GroundingChunk {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "web" => generated::read(&mut self.web, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "web", &self.web)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GroundingChunk);
