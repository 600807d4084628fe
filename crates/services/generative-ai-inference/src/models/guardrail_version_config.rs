// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Which version of the guardrails to use; the default one if absent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailVersionConfig {
    /// The version, such as `1.0.0`. Without the last number, the latest of those is used.
    pub guardrail_version: String,
}

impl GuardrailVersionConfig {
    /// With the members that are required.
    pub fn new(guardrail_version: impl Into<String>) -> Self {
        Self {
            guardrail_version: guardrail_version.into(),
            ..Self::default()
        }
    }

    /// Sets [`guardrail_version`](Self::guardrail_version).
    #[must_use]
    pub fn with_guardrail_version(
        mut self,
        guardrail_version: impl Into<String>,
    ) -> Self {
        self.guardrail_version = guardrail_version.into();
        self
    }
}

impl Model for GuardrailVersionConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "guardrailVersion" => generated::read(&mut self.guardrail_version, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "guardrailVersion", &self.guardrail_version)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GuardrailVersionConfig);
