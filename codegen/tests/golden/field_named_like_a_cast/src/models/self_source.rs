// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::field_named_like_a_cast::models::{SourceNextState, SourceState};

/// A self source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfSource {
    /// The as file.
    pub as_file: Option<String>,
    /// The state.
    pub state: SourceState,
    /// The next state.
    pub next_state: Option<SourceNextState>,
    /// The size.
    pub size: Option<i64>,
    /// The time created.
    pub time_created: Option<DateTime<Utc>>,
    /// The labels.
    pub labels: Option<BTreeMap<String, String>>,
}

impl SelfSource {
    /// With the members that are required.
    pub fn new(state: impl Into<SourceState>) -> Self {
        Self {
            state: state.into(),
            ..Self::default()
        }
    }

    /// Sets [`as_file`](Self::as_file).
    #[must_use]
    pub fn with_as_file(mut self, as_file: impl Into<String>) -> Self {
        self.as_file = Some(as_file.into());
        self
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<SourceState>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets [`next_state`](Self::next_state).
    #[must_use]
    pub fn with_next_state(mut self, next_state: impl Into<SourceNextState>) -> Self {
        self.next_state = Some(next_state.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = Some(time_created.into());
        self
    }

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(generated::map(labels));
        self
    }
}

impl Model for SelfSource {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "asFile" => generated::read(&mut self.as_file, map),
            "state" => generated::read(&mut self.state, map),
            "nextState" => generated::read(&mut self.next_state, map),
            "size" => generated::read(&mut self.size, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "labels" => generated::read(&mut self.labels, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "SELF")?;
        generated::write(map, "asFile", &self.as_file)?;
        generated::write(map, "state", &self.state)?;
        generated::write(map, "nextState", &self.next_state)?;
        generated::write(map, "size", &self.size)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "labels", &self.labels)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SelfSource);
