// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{EmbeddingConfig, ExtractionConfig};

/// Remembering by extracting what matters and storing embeddings of it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandardLongTermMemoryStrategy {
    /// Whether the project has a long-term memory.
    pub is_enabled: bool,
    /// The model that picks out what is worth remembering.
    pub extraction_config: Option<ExtractionConfig>,
    /// The model that makes embeddings for the memory.
    pub embedding_config: Option<EmbeddingConfig>,
}

impl StandardLongTermMemoryStrategy {
    /// With the members that are required.
    #[inline]
    pub fn new(is_enabled: bool) -> Self {
        Self {
            is_enabled,
            ..Self::default()
        }
    }

    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.is_enabled = is_enabled.into();
        self
    }

    /// Sets [`extraction_config`](Self::extraction_config).
    #[must_use]
    pub fn with_extraction_config(
        mut self,
        extraction_config: impl Into<ExtractionConfig>,
    ) -> Self {
        self.extraction_config = Some(extraction_config.into());
        self
    }

    /// Sets [`embedding_config`](Self::embedding_config).
    #[must_use]
    pub fn with_embedding_config(
        mut self,
        embedding_config: impl Into<EmbeddingConfig>,
    ) -> Self {
        self.embedding_config = Some(embedding_config.into());
        self
    }
}

impl Model for StandardLongTermMemoryStrategy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isEnabled" => generated::read(&mut self.is_enabled, map),
            "extractionConfig" => generated::read(&mut self.extraction_config, map),
            "embeddingConfig" => generated::read(&mut self.embedding_config, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "isEnabled", &self.is_enabled)?;
        generated::write(map, "extractionConfig", &self.extraction_config)?;
        generated::write(map, "embeddingConfig", &self.embedding_config)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(StandardLongTermMemoryStrategy);
