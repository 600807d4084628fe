// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    ContentModerationConfiguration, PersonallyIdentifiableInformationConfiguration,
};

/// Which checks to make, and how.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailConfigs {
    /// How to look for harmful content.
    pub content_moderation_config: Option<ContentModerationConfiguration>,
    /// How to look for personal data.
    pub personally_identifiable_information_config: Option<
        PersonallyIdentifiableInformationConfiguration,
    >,
    /// How to look for prompt injection.
    pub prompt_injection_config: Option<Value>,
}

impl GuardrailConfigs {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content_moderation_config`](Self::content_moderation_config).
    #[must_use]
    pub fn with_content_moderation_config(
        mut self,
        content_moderation_config: impl Into<ContentModerationConfiguration>,
    ) -> Self {
        self.content_moderation_config = Some(content_moderation_config.into());
        self
    }

    /// Sets
    /// [`personally_identifiable_information_config`](Self::personally_identifiable_information_config).
    #[must_use]
    pub fn with_personally_identifiable_information_config(
        mut self,
        personally_identifiable_information_config: impl Into<
            PersonallyIdentifiableInformationConfiguration,
        >,
    ) -> Self {
        self.personally_identifiable_information_config = Some(
            personally_identifiable_information_config.into(),
        );
        self
    }

    /// Sets [`prompt_injection_config`](Self::prompt_injection_config).
    #[must_use]
    pub fn with_prompt_injection_config(
        mut self,
        prompt_injection_config: impl Into<Value>,
    ) -> Self {
        self.prompt_injection_config = Some(prompt_injection_config.into());
        self
    }
}

impl Model for GuardrailConfigs {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "contentModerationConfig" => {
                generated::read(&mut self.content_moderation_config, map)
            }
            "personallyIdentifiableInformationConfig" => {
                generated::read(
                    &mut self.personally_identifiable_information_config,
                    map,
                )
            }
            "promptInjectionConfig" => {
                generated::read(&mut self.prompt_injection_config, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "contentModerationConfig",
            &self.content_moderation_config,
        )?;
        generated::write(
            map,
            "personallyIdentifiableInformationConfig",
            &self.personally_identifiable_information_config,
        )?;
        generated::write(map, "promptInjectionConfig", &self.prompt_injection_config)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GuardrailConfigs);
