// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A part of an answer that rests on documents.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Citation {
    /// Where the part starts in the answer, counted from 0.
    pub start: i64,
    /// Where the part ends in the answer; the index after its last character.
    pub end: i64,
    /// The part of the answer.
    pub text: String,
    /// The ids of the documents that the part rests on.
    pub document_ids: Vec<String>,
}

impl Citation {
    /// With the members that are required.
    pub fn new(
        start: i64,
        end: i64,
        text: impl Into<String>,
        document_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            start,
            end,
            text: text.into(),
            document_ids: generated::list(document_ids),
            ..Self::default()
        }
    }

    /// Sets [`start`](Self::start).
    #[must_use]
    pub fn with_start(mut self, start: impl Into<i64>) -> Self {
        self.start = start.into();
        self
    }

    /// Sets [`end`](Self::end).
    #[must_use]
    pub fn with_end(mut self, end: impl Into<i64>) -> Self {
        self.end = end.into();
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets [`document_ids`](Self::document_ids).
    #[must_use]
    pub fn with_document_ids(
        mut self,
        document_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.document_ids = generated::list(document_ids);
        self
    }
}

impl Model for Citation {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "start" => generated::read(&mut self.start, map),
            "end" => generated::read(&mut self.end, map),
            "text" => generated::read(&mut self.text, map),
            "documentIds" => generated::read(&mut self.document_ids, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "start", &self.start)?;
        generated::write(map, "end", &self.end)?;
        generated::write(map, "text", &self.text)?;
        generated::write(map, "documentIds", &self.document_ids)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Citation);
