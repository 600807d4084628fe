// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

/// Fires by a recurrence rule of iCalendar.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleICalTrigger {
    /// From when on the schedule fires. From its creation on if absent.
    pub time_start: Option<DateTime<Utc>>,
    /// Until when the schedule fires. For ever if absent.
    pub time_end: Option<DateTime<Utc>>,
    /// A recurrence rule of iCalendar, as in RFC 5545.
    pub recurrence: String,
}

impl ScheduleICalTrigger {
    /// With the members that are required.
    pub fn new(recurrence: impl Into<String>) -> Self {
        Self {
            recurrence: recurrence.into(),
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

    /// Sets [`recurrence`](Self::recurrence).
    #[must_use]
    pub fn with_recurrence(mut self, recurrence: impl Into<String>) -> Self {
        self.recurrence = recurrence.into();
        self
    }
}

impl Model for ScheduleICalTrigger {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "timeStart" => generated::read(&mut self.time_start, map),
            "timeEnd" => generated::read(&mut self.time_end, map),
            "recurrence" => generated::read(&mut self.recurrence, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("triggerType", "ICAL")?;
        generated::write(map, "timeStart", &self.time_start)?;
        generated::write(map, "timeEnd", &self.time_end)?;
        generated::write(map, "recurrence", &self.recurrence)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ScheduleICalTrigger);
