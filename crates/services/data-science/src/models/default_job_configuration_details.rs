// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::JobProbeDetails;

/// The usual configuration of a job: variables, arguments, a time limit and a probe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultJobConfigurationDetails {
    /// Environment variables by name. In a model deployment they may have 2048 bytes altogether.
    pub environment_variables: Option<BTreeMap<String, String>>,
    /// The arguments on the command line.
    pub command_line_arguments: Option<String>,
    /// After how many minutes of running it is stopped.
    pub maximum_runtime_in_minutes: Option<i64>,
    /// How to check whether the application has started.
    pub startup_probe_details: Option<JobProbeDetails>,
}

impl DefaultJobConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`environment_variables`](Self::environment_variables).
    #[must_use]
    pub fn with_environment_variables(
        mut self,
        environment_variables: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.environment_variables = Some(generated::map(environment_variables));
        self
    }

    /// Sets [`command_line_arguments`](Self::command_line_arguments).
    #[must_use]
    pub fn with_command_line_arguments(
        mut self,
        command_line_arguments: impl Into<String>,
    ) -> Self {
        self.command_line_arguments = Some(command_line_arguments.into());
        self
    }

    /// Sets [`maximum_runtime_in_minutes`](Self::maximum_runtime_in_minutes).
    #[must_use]
    pub fn with_maximum_runtime_in_minutes(
        mut self,
        maximum_runtime_in_minutes: impl Into<i64>,
    ) -> Self {
        self.maximum_runtime_in_minutes = Some(maximum_runtime_in_minutes.into());
        self
    }

    /// Sets [`startup_probe_details`](Self::startup_probe_details).
    #[must_use]
    pub fn with_startup_probe_details(
        mut self,
        startup_probe_details: impl Into<JobProbeDetails>,
    ) -> Self {
        self.startup_probe_details = Some(startup_probe_details.into());
        self
    }
}

impl Model for DefaultJobConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "environmentVariables" => {
                generated::read(&mut self.environment_variables, map)
            }
            "commandLineArguments" => {
                generated::read(&mut self.command_line_arguments, map)
            }
            "maximumRuntimeInMinutes" => {
                generated::read(&mut self.maximum_runtime_in_minutes, map)
            }
            "startupProbeDetails" => {
                generated::read(&mut self.startup_probe_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("jobType", "DEFAULT")?;
        generated::write(map, "environmentVariables", &self.environment_variables)?;
        generated::write(map, "commandLineArguments", &self.command_line_arguments)?;
        generated::write(
            map,
            "maximumRuntimeInMinutes",
            &self.maximum_runtime_in_minutes,
        )?;
        generated::write(map, "startupProbeDetails", &self.startup_probe_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DefaultJobConfigurationDetails);
