// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::Choice;

/// The texts that a Llama model has generated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaLlmInferenceResponse {
    /// When the text was generated.
    pub created: DateTime<Utc>,
    /// The generated answers, as many as were asked for.
    pub choices: Vec<Choice>,
}

impl LlamaLlmInferenceResponse {
    /// With the members that are required.
    pub fn new(
        created: DateTime<Utc>,
        choices: impl IntoIterator<Item = impl Into<Choice>>,
    ) -> Self {
        Self {
            created,
            choices: generated::list(choices),
            ..Self::default()
        }
    }

    /// Sets [`created`](Self::created).
    #[must_use]
    pub fn with_created(mut self, created: impl Into<DateTime<Utc>>) -> Self {
        self.created = created.into();
        self
    }

    /// Sets [`choices`](Self::choices).
    #[must_use]
    pub fn with_choices(
        mut self,
        choices: impl IntoIterator<Item = impl Into<Choice>>,
    ) -> Self {
        self.choices = generated::list(choices);
        self
    }
}

impl Model for LlamaLlmInferenceResponse {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "created" => generated::read(&mut self.created, map),
            "choices" => generated::read(&mut self.choices, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("runtimeType", "LLAMA")?;
        generated::write(map, "created", &self.created)?;
        generated::write(map, "choices", &self.choices)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(LlamaLlmInferenceResponse);
