// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The web search results that support a response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingMetadata {
    /// The queries for follow-up searches.
    pub web_search_queries: Option<Vec<String>>,
    /// The web page snippet with suggestions for follow-up searches.
    pub search_entry_point: Option<models::SearchEntryPoint>,
    /// The sources found by the web search.
    pub grounding_chunks: Option<Vec<models::GroundingChunk>>,
    /// The parts of the response, with the sources that support them.
    pub grounding_supports: Option<Vec<models::GroundingSupport>>,
}

model! {
    GroundingMetadata {
        web_search_queries = "webSearchQueries";
        search_entry_point = "searchEntryPoint";
        grounding_chunks = "groundingChunks";
        grounding_supports = "groundingSupports";
    }
}
