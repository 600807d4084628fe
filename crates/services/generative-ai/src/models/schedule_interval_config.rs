// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::{ScheduleConfigState, ScheduleIntervalConfigFrequency};

/// A schedule of every so many hours or days.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleIntervalConfig {
    /// Whether the schedule is in force.
    pub state: Option<ScheduleConfigState>,
    /// From when on the schedule applies; from its creation if absent.
    pub time_start: Option<DateTime<Utc>>,
    /// Until when the schedule applies; for ever if absent.
    pub time_end: Option<DateTime<Utc>>,
    /// The unit of the interval: hours or days.
    pub frequency: ScheduleIntervalConfigFrequency,
    /// How many hours or days there are between two runs.
    pub interval: i64,
}

impl ScheduleIntervalConfig {
    /// With the members that are required.
    pub fn new(
        frequency: impl Into<ScheduleIntervalConfigFrequency>,
        interval: i64,
    ) -> Self {
        Self {
            frequency: frequency.into(),
            interval,
            ..Self::default()
        }
    }

    /// Sets [`state`](Self::state).
    #[must_use]
    pub fn with_state(mut self, state: impl Into<ScheduleConfigState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`time_start`](Self::time_start).
    #[must_use]
    pub fn with_time_start(mut self, time_start: impl Into<DateTime<Utc>>) -> Self {
        self.time_start = Some(time_start.into());
        self
    }

    /// Sets [`time_end`](Self::time_end).
    #[must_use]
    pub fn with_time_end(mut self, time_end: impl Into<DateTime<Utc>>) -> Self {
        self.time_end = Some(time_end.into());
        self
    }

    /// Sets [`frequency`](Self::frequency).
    #[must_use]
    pub fn with_frequency(
        mut self,
        frequency: impl Into<ScheduleIntervalConfigFrequency>,
    ) -> Self {
        self.frequency = frequency.into();
        self
    }

    /// Sets [`interval`](Self::interval).
    #[must_use]
    pub fn with_interval(mut self, interval: impl Into<i64>) -> Self {
        self.interval = interval.into();
        self
    }
}

impl Model for ScheduleIntervalConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "state" => generated::read(&mut self.state, map),
            "timeStart" => generated::read(&mut self.time_start, map),
            "timeEnd" => generated::read(&mut self.time_end, map),
            "frequency" => generated::read(&mut self.frequency, map),
            "interval" => generated::read(&mut self.interval, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("configType", "INTERVAL")?;
        generated::write(map, "state", &self.state)?;
        generated::write(map, "timeStart", &self.time_start)?;
        generated::write(map, "timeEnd", &self.time_end)?;
        generated::write(map, "frequency", &self.frequency)?;
        generated::write(map, "interval", &self.interval)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ScheduleIntervalConfig);
