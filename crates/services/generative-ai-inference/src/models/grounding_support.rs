// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A part of a response with the sources that support it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingSupport {
    /// The part of the response.
    pub segment: Option<models::GroundingSupportSegment>,
    /// The indexes into `groundingChunks` of the sources that support the part.
    pub grounding_chunk_indices: Option<Vec<i64>>,
}

model! {
    GroundingSupport {
        segment = "segment";
        grounding_chunk_indices = "groundingChunkIndices";
    }
}
