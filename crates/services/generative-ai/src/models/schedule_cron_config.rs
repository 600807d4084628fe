// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::ScheduleConfigState;

/// A schedule given as a cron expression.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleCronConfig {
    /// Whether the schedule is in force.
    pub state: Option<ScheduleConfigState>,
    /// From when on the schedule applies; from its creation if absent.
    pub time_start: Option<DateTime<Utc>>,
    /// Until when the schedule applies; for ever if absent.
    pub time_end: Option<DateTime<Utc>>,
    /// When to start, in the syntax of Unix cron.
    pub cron_expression: String,
}

impl ScheduleCronConfig {
    /// With the members that are required.
    pub fn new(cron_expression: impl Into<String>) -> Self {
        Self {
            cron_expression: cron_expression.into(),
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

    /// Sets [`cron_expression`](Self::cron_expression).
    #[must_use]
    pub fn with_cron_expression(mut self, cron_expression: impl Into<String>) -> Self {
        self.cron_expression = cron_expression.into();
        self
    }
}

impl Model for ScheduleCronConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "state" => generated::read(&mut self.state, map),
            "timeStart" => generated::read(&mut self.time_start, map),
            "timeEnd" => generated::read(&mut self.time_end, map),
            "cronExpression" => generated::read(&mut self.cron_expression, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("configType", "CRON")?;
        generated::write(map, "state", &self.state)?;
        generated::write(map, "timeStart", &self.time_start)?;
        generated::write(map, "timeEnd", &self.time_end)?;
        generated::write(map, "cronExpression", &self.cron_expression)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ScheduleCronConfig);
