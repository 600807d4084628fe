// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::PiiDetectionConfigMode;

/// Whether prompts and answers are searched for personal data (PII).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PiiDetectionConfig {
    /// What happens when personal data is found.
    pub mode: Option<PiiDetectionConfigMode>,
    /// The OCID of the model that does the checking.
    pub model_id: Option<String>,
    /// Whether personal data is searched for.
    pub is_enabled: bool,
}

impl PiiDetectionConfig {
    /// With the members that are required.
    #[inline]
    pub fn new(is_enabled: bool) -> Self {
        Self {
            is_enabled,
            ..Self::default()
        }
    }

    /// Sets [`mode`](Self::mode).
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<PiiDetectionConfigMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets [`model_id`](Self::model_id).
    #[must_use]
    pub fn with_model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.is_enabled = is_enabled.into();
        self
    }
}

impl Model for PiiDetectionConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "mode" => generated::read(&mut self.mode, map),
            "modelId" => generated::read(&mut self.model_id, map),
            "isEnabled" => generated::read(&mut self.is_enabled, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "mode", &self.mode)?;
        generated::write(map, "modelId", &self.model_id)?;
        generated::write(map, "isEnabled", &self.is_enabled)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PiiDetectionConfig);
