// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CitationOptionsV2Mode;

/// How a Cohere model makes citations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CitationOptionsV2 {
    /// Whether citations are precise (`ACCURATE`), quick but less so (`FAST`), or left out
    /// (`OFF`).
    pub mode: Option<CitationOptionsV2Mode>,
}

impl CitationOptionsV2 {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<CitationOptionsV2Mode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

impl Model for CitationOptionsV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "mode" => generated::read(&mut self.mode, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "mode", &self.mode)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CitationOptionsV2);
