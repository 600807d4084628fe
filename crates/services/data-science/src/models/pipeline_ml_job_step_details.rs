// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{PipelineStepConfigurationDetails, PipelineStepParameterDetails};

/// A step that runs a job you have created before.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineMLJobStepDetails {
    /// The name of the step, unique in the pipeline.
    pub step_name: String,
    /// What the step does, in your own words.
    pub description: Option<String>,
    /// The names of the steps that must come before this one.
    pub depends_on: Option<Vec<String>>,
    /// What the step runs with, such as arguments and a time limit.
    pub step_configuration_details: Option<PipelineStepConfigurationDetails>,
    /// The OCID of the job.
    pub job_id: String,
    /// The name of the step's runs.
    pub step_run_name: Option<String>,
    /// The parameters that the step hands to those after it.
    pub step_parameters: Option<PipelineStepParameterDetails>,
}

impl PipelineMLJobStepDetails {
    /// With the members that are required.
    pub fn new(step_name: impl Into<String>, job_id: impl Into<String>) -> Self {
        Self {
            step_name: step_name.into(),
            job_id: job_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`step_name`](Self::step_name).
    #[must_use]
    pub fn with_step_name(mut self, step_name: impl Into<String>) -> Self {
        self.step_name = step_name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`depends_on`](Self::depends_on).
    #[must_use]
    pub fn with_depends_on(
        mut self,
        depends_on: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.depends_on = Some(generated::list(depends_on));
        self
    }

    /// Sets [`step_configuration_details`](Self::step_configuration_details).
    #[must_use]
    pub fn with_step_configuration_details(
        mut self,
        step_configuration_details: impl Into<PipelineStepConfigurationDetails>,
    ) -> Self {
        self.step_configuration_details = Some(step_configuration_details.into());
        self
    }

    /// Sets [`job_id`](Self::job_id).
    #[must_use]
    pub fn with_job_id(mut self, job_id: impl Into<String>) -> Self {
        self.job_id = job_id.into();
        self
    }

    /// Sets [`step_run_name`](Self::step_run_name).
    #[must_use]
    pub fn with_step_run_name(mut self, step_run_name: impl Into<String>) -> Self {
        self.step_run_name = Some(step_run_name.into());
        self
    }

    /// Sets [`step_parameters`](Self::step_parameters).
    #[must_use]
    pub fn with_step_parameters(
        mut self,
        step_parameters: impl Into<PipelineStepParameterDetails>,
    ) -> Self {
        self.step_parameters = Some(step_parameters.into());
        self
    }
}

impl Model for PipelineMLJobStepDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "stepName" => generated::read(&mut self.step_name, map),
            "description" => generated::read(&mut self.description, map),
            "dependsOn" => generated::read(&mut self.depends_on, map),
            "stepConfigurationDetails" => {
                generated::read(&mut self.step_configuration_details, map)
            }
            "jobId" => generated::read(&mut self.job_id, map),
            "stepRunName" => generated::read(&mut self.step_run_name, map),
            "stepParameters" => generated::read(&mut self.step_parameters, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("stepType", "ML_JOB")?;
        generated::write(map, "stepName", &self.step_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "dependsOn", &self.depends_on)?;
        generated::write(
            map,
            "stepConfigurationDetails",
            &self.step_configuration_details,
        )?;
        generated::write(map, "jobId", &self.job_id)?;
        generated::write(map, "stepRunName", &self.step_run_name)?;
        generated::write(map, "stepParameters", &self.step_parameters)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PipelineMLJobStepDetails);
