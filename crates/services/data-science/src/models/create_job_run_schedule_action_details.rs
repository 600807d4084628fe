// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CreateJobRunDetails;

/// Runs a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateJobRunScheduleActionDetails {
    /// The job run to create.
    pub create_job_run_details: CreateJobRunDetails,
}

impl CreateJobRunScheduleActionDetails {
    /// With the members that are required.
    pub fn new(create_job_run_details: impl Into<CreateJobRunDetails>) -> Self {
        Self {
            create_job_run_details: create_job_run_details.into(),
            ..Self::default()
        }
    }

    /// Sets [`create_job_run_details`](Self::create_job_run_details).
    #[must_use]
    pub fn with_create_job_run_details(
        mut self,
        create_job_run_details: impl Into<CreateJobRunDetails>,
    ) -> Self {
        self.create_job_run_details = create_job_run_details.into();
        self
    }
}

impl Model for CreateJobRunScheduleActionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "createJobRunDetails" => {
                generated::read(&mut self.create_job_run_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("httpActionType", "CREATE_JOB_RUN")?;
        generated::write(map, "createJobRunDetails", &self.create_job_run_details)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateJobRunScheduleActionDetails);
