// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::LlmSelection;

/// Which model picks out of a conversation what is worth remembering.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtractionConfig {
    /// The model to use.
    pub llm_selection: LlmSelection,
}

impl ExtractionConfig {
    /// With the members that are required.
    pub fn new(llm_selection: impl Into<LlmSelection>) -> Self {
        Self {
            llm_selection: llm_selection.into(),
            ..Self::default()
        }
    }

    /// Sets [`llm_selection`](Self::llm_selection).
    #[must_use]
    pub fn with_llm_selection(mut self, llm_selection: impl Into<LlmSelection>) -> Self {
        self.llm_selection = llm_selection.into();
        self
    }
}

impl Model for ExtractionConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "llmSelection" => generated::read(&mut self.llm_selection, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("modelConfigType", "EXTRACTION")?;
        generated::write(map, "llmSelection", &self.llm_selection)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ExtractionConfig);
