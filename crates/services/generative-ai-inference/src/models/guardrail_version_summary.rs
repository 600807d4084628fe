// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::GuardrailVersionState;

/// A version of the guardrails as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailVersionSummary {
    /// The version of the guardrails, such as `1.0.0`.
    pub guardrail_version: String,
    /// Whether the version is in preview, active, deprecated or retired.
    pub state: GuardrailVersionState,
    /// When the version became available as a preview.
    pub time_previewed: Option<DateTime<Utc>>,
    /// When the version became active.
    pub time_activated: Option<DateTime<Utc>>,
    /// When the version became deprecated.
    pub time_deprecated: Option<DateTime<Utc>>,
    /// When the version was retired.
    pub time_retired: Option<DateTime<Utc>>,
    /// What there is to know about the version.
    pub description: String,
}

impl GuardrailVersionSummary {
    /// With the members that are required.
    pub fn new(
        guardrail_version: impl Into<String>,
        state: impl Into<GuardrailVersionState>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            guardrail_version: guardrail_version.into(),
            state: state.into(),
            description: description.into(),
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

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<GuardrailVersionState>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets [`time_previewed`](Self::time_previewed).
    #[must_use]
    pub fn with_time_previewed(
        mut self,
        time_previewed: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_previewed = Some(time_previewed.into());
        self
    }

    /// Sets [`time_activated`](Self::time_activated).
    #[must_use]
    pub fn with_time_activated(
        mut self,
        time_activated: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_activated = Some(time_activated.into());
        self
    }

    /// Sets [`time_deprecated`](Self::time_deprecated).
    #[must_use]
    pub fn with_time_deprecated(
        mut self,
        time_deprecated: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.time_deprecated = Some(time_deprecated.into());
        self
    }

    /// Sets [`time_retired`](Self::time_retired).
    #[must_use]
    pub fn with_time_retired(mut self, time_retired: impl Into<DateTime<Utc>>) -> Self {
        self.time_retired = Some(time_retired.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
}

impl Model for GuardrailVersionSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "guardrailVersion" => generated::read(&mut self.guardrail_version, map),
            "state" => generated::read(&mut self.state, map),
            "timePreviewed" => generated::read(&mut self.time_previewed, map),
            "timeActivated" => generated::read(&mut self.time_activated, map),
            "timeDeprecated" => generated::read(&mut self.time_deprecated, map),
            "timeRetired" => generated::read(&mut self.time_retired, map),
            "description" => generated::read(&mut self.description, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "guardrailVersion", &self.guardrail_version)?;
        generated::write(map, "state", &self.state)?;
        generated::write(map, "timePreviewed", &self.time_previewed)?;
        generated::write(map, "timeActivated", &self.time_activated)?;
        generated::write(map, "timeDeprecated", &self.time_deprecated)?;
        generated::write(map, "timeRetired", &self.time_retired)?;
        generated::write(map, "description", &self.description)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GuardrailVersionSummary);
