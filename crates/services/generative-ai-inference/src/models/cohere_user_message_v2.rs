// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CohereContentV2;

/// A message of the user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereUserMessageV2 {
    /// The parts of the message.
    pub content: Vec<CohereContentV2>,
}

impl CohereUserMessageV2 {
    /// With the members that are required.
    pub fn new(content: impl IntoIterator<Item = impl Into<CohereContentV2>>) -> Self {
        Self {
            content: generated::list(content),
            ..Self::default()
        }
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(
        mut self,
        content: impl IntoIterator<Item = impl Into<CohereContentV2>>,
    ) -> Self {
        self.content = generated::list(content);
        self
    }
}

impl Model for CohereUserMessageV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => generated::read(&mut self.content, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("role", "USER")?;
        generated::write(map, "content", &self.content)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereUserMessageV2);
