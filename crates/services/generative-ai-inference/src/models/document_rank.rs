// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::Document;

/// A document, and how relevant it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentRank {
    /// The place of the document in the list that was passed, from 0.
    pub index: Option<i64>,
    /// How relevant the document is; higher is more.
    pub relevance_score: Option<f64>,
    /// The document itself, if asked for with `isEcho`.
    pub document: Option<Document>,
}

impl DocumentRank {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`index`](Self::index).
    #[must_use]
    pub fn with_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }

    /// Sets [`relevance_score`](Self::relevance_score).
    #[must_use]
    pub fn with_relevance_score(mut self, relevance_score: impl Into<f64>) -> Self {
        self.relevance_score = Some(relevance_score.into());
        self
    }

    /// Sets [`document`](Self::document).
    #[must_use]
    pub fn with_document(mut self, document: impl Into<Document>) -> Self {
        self.document = Some(document.into());
        self
    }
}

impl Model for DocumentRank {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "index" => generated::read(&mut self.index, map),
            "relevanceScore" => generated::read(&mut self.relevance_score, map),
            "document" => generated::read(&mut self.document, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "index", &self.index)?;
        generated::write(map, "relevanceScore", &self.relevance_score)?;
        generated::write(map, "document", &self.document)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DocumentRank);
