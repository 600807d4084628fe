// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::GroundingSupportSegment;

/// A part of an answer, and the sources that support it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroundingSupport {
    /// The part of the answer.
    pub segment: Option<GroundingSupportSegment>,
    /// The sources that support the part, as indexes into `groundingChunks`.
    pub grounding_chunk_indices: Option<Vec<i64>>,
}

impl GroundingSupport {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`segment`](Self::segment).
    #[must_use]
    pub fn with_segment(mut self, segment: impl Into<GroundingSupportSegment>) -> Self {
        self.segment = Some(segment.into());
        self
    }

    /// Sets [`grounding_chunk_indices`](Self::grounding_chunk_indices).
    #[must_use]
    pub fn with_grounding_chunk_indices(
        mut self,
        grounding_chunk_indices: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.grounding_chunk_indices = Some(generated::list(grounding_chunk_indices));
        self
    }
}

impl Model for GroundingSupport {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "segment" => generated::read(&mut self.segment, map),
            "groundingChunkIndices" => {
                generated::read(&mut self.grounding_chunk_indices, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "segment", &self.segment)?;
        generated::write(map, "groundingChunkIndices", &self.grounding_chunk_indices)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GroundingSupport);
