// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::GeneratedText;

/// The texts that a Cohere model has generated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereLlmInferenceResponse {
    /// The generated texts, as many as `numGenerations` asked for.
    pub generated_texts: Vec<GeneratedText>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// The prompt. Answers only have it if asked to by `isEcho`.
    pub prompt: Option<String>,
}

impl CohereLlmInferenceResponse {
    /// With the members that are required.
    pub fn new(
        generated_texts: impl IntoIterator<Item = impl Into<GeneratedText>>,
        time_created: DateTime<Utc>,
    ) -> Self {
        Self {
            generated_texts: generated::list(generated_texts),
            time_created,
            ..Self::default()
        }
    }

    /// Sets [`generated_texts`](Self::generated_texts).
    #[must_use]
    pub fn with_generated_texts(
        mut self,
        generated_texts: impl IntoIterator<Item = impl Into<GeneratedText>>,
    ) -> Self {
        self.generated_texts = generated::list(generated_texts);
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`prompt`](Self::prompt).
    #[must_use]
    pub fn with_prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }
}

impl Model for CohereLlmInferenceResponse {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "generatedTexts" => generated::read(&mut self.generated_texts, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "prompt" => generated::read(&mut self.prompt, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("runtimeType", "COHERE")?;
        generated::write(map, "generatedTexts", &self.generated_texts)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "prompt", &self.prompt)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereLlmInferenceResponse);
