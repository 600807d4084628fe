// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CondenserConfig;

/// Whether long conversations are condensed, and by which model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShortTermMemoryOptimizationConfig {
    /// Whether conversations are condensed.
    pub is_enabled: bool,
    /// The model that condenses conversations.
    pub condenser_config: Option<CondenserConfig>,
}

impl ShortTermMemoryOptimizationConfig {
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

    /// Sets [`condenser_config`](Self::condenser_config).
    #[must_use]
    pub fn with_condenser_config(
        mut self,
        condenser_config: impl Into<CondenserConfig>,
    ) -> Self {
        self.condenser_config = Some(condenser_config.into());
        self
    }
}

impl Model for ShortTermMemoryOptimizationConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isEnabled" => generated::read(&mut self.is_enabled, map),
            "condenserConfig" => generated::read(&mut self.condenser_config, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "isEnabled", &self.is_enabled)?;
        generated::write(map, "condenserConfig", &self.condenser_config)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ShortTermMemoryOptimizationConfig);
