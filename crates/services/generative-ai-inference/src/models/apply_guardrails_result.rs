// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{GuardrailVersionResponse, GuardrailsResults};

/// What the guardrails have found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyGuardrailsResult {
    /// What each guardrail has found.
    pub results: GuardrailsResults,
    /// The version of the guardrails that did the checking.
    pub guardrail_version: Option<GuardrailVersionResponse>,
}

impl ApplyGuardrailsResult {
    /// With the members that are required.
    pub fn new(results: impl Into<GuardrailsResults>) -> Self {
        Self {
            results: results.into(),
            ..Self::default()
        }
    }

    /// Sets [`results`](Self::results).
    #[must_use]
    pub fn with_results(mut self, results: impl Into<GuardrailsResults>) -> Self {
        self.results = results.into();
        self
    }

    /// Sets [`guardrail_version`](Self::guardrail_version).
    #[must_use]
    pub fn with_guardrail_version(
        mut self,
        guardrail_version: impl Into<GuardrailVersionResponse>,
    ) -> Self {
        self.guardrail_version = Some(guardrail_version.into());
        self
    }
}

impl Model for ApplyGuardrailsResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "results" => generated::read(&mut self.results, map),
            "guardrailVersion" => generated::read(&mut self.guardrail_version, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "results", &self.results)?;
        generated::write(map, "guardrailVersion", &self.guardrail_version)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ApplyGuardrailsResult);
