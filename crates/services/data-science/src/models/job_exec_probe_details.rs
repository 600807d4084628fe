// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Checks by running a command in the job run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobExecProbeDetails {
    /// The command to run as the check, with its arguments.
    pub command: Vec<String>,
    /// Every how many seconds to check.
    pub period_in_seconds: Option<i64>,
    /// How many checks may fail before the job gives up.
    pub failure_threshold: Option<i64>,
    /// How many seconds after the start of the run to check first.
    pub initial_delay_in_seconds: Option<i64>,
}

impl JobExecProbeDetails {
    /// With the members that are required.
    pub fn new(command: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            command: generated::list(command),
            ..Self::default()
        }
    }

    /// Sets [`command`](Self::command).
    #[must_use]
    pub fn with_command(
        mut self,
        command: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.command = generated::list(command);
        self
    }

    /// Sets [`period_in_seconds`](Self::period_in_seconds).
    #[must_use]
    pub fn with_period_in_seconds(mut self, period_in_seconds: impl Into<i64>) -> Self {
        self.period_in_seconds = Some(period_in_seconds.into());
        self
    }

    /// Sets [`failure_threshold`](Self::failure_threshold).
    #[must_use]
    pub fn with_failure_threshold(mut self, failure_threshold: impl Into<i64>) -> Self {
        self.failure_threshold = Some(failure_threshold.into());
        self
    }

    /// Sets [`initial_delay_in_seconds`](Self::initial_delay_in_seconds).
    #[must_use]
    pub fn with_initial_delay_in_seconds(
        mut self,
        initial_delay_in_seconds: impl Into<i64>,
    ) -> Self {
        self.initial_delay_in_seconds = Some(initial_delay_in_seconds.into());
        self
    }
}

impl Model for JobExecProbeDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "command" => generated::read(&mut self.command, map),
            "periodInSeconds" => generated::read(&mut self.period_in_seconds, map),
            "failureThreshold" => generated::read(&mut self.failure_threshold, map),
            "initialDelayInSeconds" => {
                generated::read(&mut self.initial_delay_in_seconds, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("jobProbeCheckType", "EXEC")?;
        generated::write(map, "command", &self.command)?;
        generated::write(map, "periodInSeconds", &self.period_in_seconds)?;
        generated::write(map, "failureThreshold", &self.failure_threshold)?;
        generated::write(map, "initialDelayInSeconds", &self.initial_delay_in_seconds)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(JobExecProbeDetails);
