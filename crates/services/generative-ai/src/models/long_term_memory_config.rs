// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::StandardLongTermMemoryStrategy;

/// What a project remembers across conversations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LongTermMemoryConfig {
    /// How the long-term memory works.
    pub standard_long_term_memory_strategy: Option<StandardLongTermMemoryStrategy>,
}

impl LongTermMemoryConfig {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`standard_long_term_memory_strategy`](Self::standard_long_term_memory_strategy).
    #[must_use]
    pub fn with_standard_long_term_memory_strategy(
        mut self,
        standard_long_term_memory_strategy: impl Into<StandardLongTermMemoryStrategy>,
    ) -> Self {
        self.standard_long_term_memory_strategy = Some(
            standard_long_term_memory_strategy.into(),
        );
        self
    }
}

impl Model for LongTermMemoryConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "standardLongTermMemoryStrategy" => {
                generated::read(&mut self.standard_long_term_memory_strategy, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "standardLongTermMemoryStrategy",
            &self.standard_long_term_memory_strategy,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(LongTermMemoryConfig);
