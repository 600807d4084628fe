// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::JobRunUseCaseConfigurationDetails;

/// How to run a container in a job run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobRunWorkloadConfigurationDetails {
    /// Settings for the use case of the job run.
    pub use_case_configuration: Option<JobRunUseCaseConfigurationDetails>,
}

impl JobRunWorkloadConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`use_case_configuration`](Self::use_case_configuration).
    #[must_use]
    pub fn with_use_case_configuration(
        mut self,
        use_case_configuration: impl Into<JobRunUseCaseConfigurationDetails>,
    ) -> Self {
        self.use_case_configuration = Some(use_case_configuration.into());
        self
    }
}

impl Model for JobRunWorkloadConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "useCaseConfiguration" => {
                generated::read(&mut self.use_case_configuration, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("workloadType", "JOB_RUN")?;
        generated::write(map, "useCaseConfiguration", &self.use_case_configuration)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(JobRunWorkloadConfigurationDetails);
