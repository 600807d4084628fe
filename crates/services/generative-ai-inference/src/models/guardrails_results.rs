// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    ContentModerationResult, PersonallyIdentifiableInformationResult,
    PromptInjectionProtectionResult,
};

/// What each guardrail has found.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailsResults {
    /// What content moderation has found.
    pub content_moderation: Option<ContentModerationResult>,
    /// The pieces of personal data that were found.
    pub personally_identifiable_information: Option<
        Vec<PersonallyIdentifiableInformationResult>,
    >,
    /// Whether prompt injection was found.
    pub prompt_injection: Option<PromptInjectionProtectionResult>,
}

impl GuardrailsResults {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content_moderation`](Self::content_moderation).
    #[must_use]
    pub fn with_content_moderation(
        mut self,
        content_moderation: impl Into<ContentModerationResult>,
    ) -> Self {
        self.content_moderation = Some(content_moderation.into());
        self
    }

    /// Sets [`personally_identifiable_information`](Self::personally_identifiable_information).
    #[must_use]
    pub fn with_personally_identifiable_information(
        mut self,
        personally_identifiable_information: impl IntoIterator<
            Item = impl Into<PersonallyIdentifiableInformationResult>,
        >,
    ) -> Self {
        self.personally_identifiable_information = Some(
            generated::list(personally_identifiable_information),
        );
        self
    }

    /// Sets [`prompt_injection`](Self::prompt_injection).
    #[must_use]
    pub fn with_prompt_injection(
        mut self,
        prompt_injection: impl Into<PromptInjectionProtectionResult>,
    ) -> Self {
        self.prompt_injection = Some(prompt_injection.into());
        self
    }
}

impl Model for GuardrailsResults {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "contentModeration" => generated::read(&mut self.content_moderation, map),
            "personallyIdentifiableInformation" => {
                generated::read(&mut self.personally_identifiable_information, map)
            }
            "promptInjection" => generated::read(&mut self.prompt_injection, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "contentModeration", &self.content_moderation)?;
        generated::write(
            map,
            "personallyIdentifiableInformation",
            &self.personally_identifiable_information,
        )?;
        generated::write(map, "promptInjection", &self.prompt_injection)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GuardrailsResults);
