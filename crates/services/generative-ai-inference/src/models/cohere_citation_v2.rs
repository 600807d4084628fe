// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{CohereCitationSourceV2, CohereCitationV2Type};

/// A passage of an answer with the sources that it rests on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereCitationV2 {
    /// Where the passage starts.
    pub start: Option<i64>,
    /// Where the passage ends.
    pub end: Option<i64>,
    /// The passage.
    pub text: Option<String>,
    /// Which part of the content of the message has the passage.
    pub content_index: Option<i64>,
    /// Which part of the answer has the passage: its text, its thinking or its plan.
    pub type_: Option<CohereCitationV2Type>,
    /// What the passage rests on.
    pub sources: Option<Vec<CohereCitationSourceV2>>,
}

impl CohereCitationV2 {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`start`](Self::start).
    #[must_use]
    pub fn with_start(mut self, start: impl Into<i64>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Sets [`end`](Self::end).
    #[must_use]
    pub fn with_end(mut self, end: impl Into<i64>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`content_index`](Self::content_index).
    #[must_use]
    pub fn with_content_index(mut self, content_index: impl Into<i64>) -> Self {
        self.content_index = Some(content_index.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<CohereCitationV2Type>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`sources`](Self::sources).
    #[must_use]
    pub fn with_sources(
        mut self,
        sources: impl IntoIterator<Item = impl Into<CohereCitationSourceV2>>,
    ) -> Self {
        self.sources = Some(generated::list(sources));
        self
    }
}

impl Model for CohereCitationV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "start" => generated::read(&mut self.start, map),
            "end" => generated::read(&mut self.end, map),
            "text" => generated::read(&mut self.text, map),
            "contentIndex" => generated::read(&mut self.content_index, map),
            "type" => generated::read(&mut self.type_, map),
            "sources" => generated::read(&mut self.sources, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "start", &self.start)?;
        generated::write(map, "end", &self.end)?;
        generated::write(map, "text", &self.text)?;
        generated::write(map, "contentIndex", &self.content_index)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "sources", &self.sources)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereCitationV2);
