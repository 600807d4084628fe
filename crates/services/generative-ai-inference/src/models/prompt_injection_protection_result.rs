// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::PromptInjectionProtectionResultFlaggedModality;

/// Whether prompt injection was found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptInjectionProtectionResult {
    /// How likely it is that the input is an attack.
    pub score: f64,
    /// Whether text or image looked like an attack. Only when `multimodalInput` was checked.
    pub flagged_modalities: Option<Vec<PromptInjectionProtectionResultFlaggedModality>>,
}

impl PromptInjectionProtectionResult {
    /// With the members that are required.
    #[inline]
    pub fn new(score: f64) -> Self {
        Self { score, ..Self::default() }
    }

    /// Sets [`score`](Self::score).
    #[must_use]
    pub fn with_score(mut self, score: impl Into<f64>) -> Self {
        self.score = score.into();
        self
    }

    /// Sets [`flagged_modalities`](Self::flagged_modalities).
    #[must_use]
    pub fn with_flagged_modalities(
        mut self,
        flagged_modalities: impl IntoIterator<
            Item = impl Into<PromptInjectionProtectionResultFlaggedModality>,
        >,
    ) -> Self {
        self.flagged_modalities = Some(generated::list(flagged_modalities));
        self
    }
}

impl Model for PromptInjectionProtectionResult {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "score" => generated::read(&mut self.score, map),
            "flaggedModalities" => generated::read(&mut self.flagged_modalities, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "score", &self.score)?;
        generated::write(map, "flaggedModalities", &self.flagged_modalities)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PromptInjectionProtectionResult);
