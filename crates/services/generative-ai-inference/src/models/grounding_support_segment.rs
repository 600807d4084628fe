// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A part of an answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingSupportSegment {
    /// Where the part starts.
    pub start_index: Option<i64>,
    /// Where the part ends.
    pub end_index: Option<i64>,
    /// The text of the part.
    pub text: Option<String>,
}

impl GroundingSupportSegment {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start_index`](Self::start_index).
    #[must_use]
    pub fn with_start_index(mut self, start_index: impl Into<i64>) -> Self {
        self.start_index = Some(start_index.into());
        self
    }

    /// Sets [`end_index`](Self::end_index).
    #[must_use]
    pub fn with_end_index(mut self, end_index: impl Into<i64>) -> Self {
        self.end_index = Some(end_index.into());
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl Model for GroundingSupportSegment {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "startIndex" => generated::read(&mut self.start_index, map),
            "endIndex" => generated::read(&mut self.end_index, map),
            "text" => generated::read(&mut self.text, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "startIndex", &self.start_index)?;
        generated::write(map, "endIndex", &self.end_index)?;
        generated::write(map, "text", &self.text)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GroundingSupportSegment);
