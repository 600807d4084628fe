// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{ChatChoice, Usage};

/// The answer of a chat model of any family but Cohere.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericChatResponse {
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// The generated answers, as many as were asked for.
    pub choices: Vec<ChatChoice>,
    /// How many tokens the request took.
    pub usage: Option<Usage>,
    /// With what priority the request is, or was, processed.
    pub service_tier: Option<String>,
}

impl GenericChatResponse {
    /// With the members that are required.
    pub fn new(
        time_created: DateTime<Utc>,
        choices: impl IntoIterator<Item = impl Into<ChatChoice>>,
    ) -> Self {
        Self {
            time_created,
            choices: generated::list(choices),
            ..Self::default()
        }
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`choices`](Self::choices).
    #[must_use]
    pub fn with_choices(
        mut self,
        choices: impl IntoIterator<Item = impl Into<ChatChoice>>,
    ) -> Self {
        self.choices = generated::list(choices);
        self
    }

    /// Sets [`usage`](Self::usage).
    #[must_use]
    pub fn with_usage(mut self, usage: impl Into<Usage>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// Sets [`service_tier`](Self::service_tier).
    #[must_use]
    pub fn with_service_tier(mut self, service_tier: impl Into<String>) -> Self {
        self.service_tier = Some(service_tier.into());
        self
    }
}

impl Model for GenericChatResponse {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "timeCreated" => generated::read(&mut self.time_created, map),
            "choices" => generated::read(&mut self.choices, map),
            "usage" => generated::read(&mut self.usage, map),
            "serviceTier" => generated::read(&mut self.service_tier, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("apiFormat", "GENERIC")?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "choices", &self.choices)?;
        generated::write(map, "usage", &self.usage)?;
        generated::write(map, "serviceTier", &self.service_tier)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GenericChatResponse);
