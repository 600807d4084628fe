// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::ScheduleIntervalTriggerFrequency;

/// Fires every so many hours or days.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleIntervalTrigger {
    /// From when on the schedule fires. From its creation on if absent.
    pub time_start: Option<DateTime<Utc>>,
    /// Until when the schedule fires. For ever if absent.
    pub time_end: Option<DateTime<Utc>>,
    /// Whether `interval` counts hours or days.
    pub frequency: ScheduleIntervalTriggerFrequency,
    /// Every how many hours or days it fires.
    pub interval: i64,
    /// By how many minutes the first run may come later, if `isRandomStartTime` is true. Half the
    /// interval unless set, and never more than the interval.
    pub initial_jitter_in_minutes: Option<i64>,
    /// Whether the first run is at a random time, at most `initialJitterInMinutes` after
    /// `timeStart`, or after now if there is no `timeStart`.
    pub is_random_start_time: Option<bool>,
}

impl ScheduleIntervalTrigger {
    /// With the members that are required.
    pub fn new(
        frequency: impl Into<ScheduleIntervalTriggerFrequency>,
        interval: i64,
    ) -> Self {
        Self {
            frequency: frequency.into(),
            interval,
            ..Self::default()
        }
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
        frequency: impl Into<ScheduleIntervalTriggerFrequency>,
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

    /// Sets [`initial_jitter_in_minutes`](Self::initial_jitter_in_minutes).
    #[must_use]
    pub fn with_initial_jitter_in_minutes(
        mut self,
        initial_jitter_in_minutes: impl Into<i64>,
    ) -> Self {
        self.initial_jitter_in_minutes = Some(initial_jitter_in_minutes.into());
        self
    }

    /// Sets [`is_random_start_time`](Self::is_random_start_time).
    #[must_use]
    pub fn with_is_random_start_time(
        mut self,
        is_random_start_time: impl Into<bool>,
    ) -> Self {
        self.is_random_start_time = Some(is_random_start_time.into());
        self
    }
}

impl Model for ScheduleIntervalTrigger {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "timeStart" => generated::read(&mut self.time_start, map),
            "timeEnd" => generated::read(&mut self.time_end, map),
            "frequency" => generated::read(&mut self.frequency, map),
            "interval" => generated::read(&mut self.interval, map),
            "initialJitterInMinutes" => {
                generated::read(&mut self.initial_jitter_in_minutes, map)
            }
            "isRandomStartTime" => generated::read(&mut self.is_random_start_time, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("triggerType", "INTERVAL")?;
        generated::write(map, "timeStart", &self.time_start)?;
        generated::write(map, "timeEnd", &self.time_end)?;
        generated::write(map, "frequency", &self.frequency)?;
        generated::write(map, "interval", &self.interval)?;
        generated::write(
            map,
            "initialJitterInMinutes",
            &self.initial_jitter_in_minutes,
        )?;
        generated::write(map, "isRandomStartTime", &self.is_random_start_time)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ScheduleIntervalTrigger);
