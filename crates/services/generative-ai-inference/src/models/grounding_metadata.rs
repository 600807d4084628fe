// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{GroundingChunk, GroundingSupport, SearchEntryPoint};

/// What a web search has contributed to an answer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingMetadata {
    /// Queries for further searches.
    pub web_search_queries: Option<Vec<String>>,
    /// What shows suggestions for further searches on a web page.
    pub search_entry_point: Option<SearchEntryPoint>,
    /// The sources that were found.
    pub grounding_chunks: Option<Vec<GroundingChunk>>,
    /// Which parts of the answer rest on which sources.
    pub grounding_supports: Option<Vec<GroundingSupport>>,
}

impl GroundingMetadata {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`web_search_queries`](Self::web_search_queries).
    #[must_use]
    pub fn with_web_search_queries(
        mut self,
        web_search_queries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.web_search_queries = Some(generated::list(web_search_queries));
        self
    }

    /// Sets [`search_entry_point`](Self::search_entry_point).
    #[must_use]
    pub fn with_search_entry_point(
        mut self,
        search_entry_point: impl Into<SearchEntryPoint>,
    ) -> Self {
        self.search_entry_point = Some(search_entry_point.into());
        self
    }

    /// Sets [`grounding_chunks`](Self::grounding_chunks).
    #[must_use]
    pub fn with_grounding_chunks(
        mut self,
        grounding_chunks: impl IntoIterator<Item = impl Into<GroundingChunk>>,
    ) -> Self {
        self.grounding_chunks = Some(generated::list(grounding_chunks));
        self
    }

    /// Sets [`grounding_supports`](Self::grounding_supports).
    #[must_use]
    pub fn with_grounding_supports(
        mut self,
        grounding_supports: impl IntoIterator<Item = impl Into<GroundingSupport>>,
    ) -> Self {
        self.grounding_supports = Some(generated::list(grounding_supports));
        self
    }
}

impl Model for GroundingMetadata {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "webSearchQueries" => generated::read(&mut self.web_search_queries, map),
            "searchEntryPoint" => generated::read(&mut self.search_entry_point, map),
            "groundingChunks" => generated::read(&mut self.grounding_chunks, map),
            "groundingSupports" => generated::read(&mut self.grounding_supports, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "webSearchQueries", &self.web_search_queries)?;
        generated::write(map, "searchEntryPoint", &self.search_entry_point)?;
        generated::write(map, "groundingChunks", &self.grounding_chunks)?;
        generated::write(map, "groundingSupports", &self.grounding_supports)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GroundingMetadata);
