// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CreatePipelineRunDetails;

/// Runs a pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePipelineRunScheduleActionDetails {
    /// The pipeline run to create.
    pub create_pipeline_run_details: CreatePipelineRunDetails,
}

impl CreatePipelineRunScheduleActionDetails {
    /// With the members that are required.
    pub fn new(
        create_pipeline_run_details: impl Into<CreatePipelineRunDetails>,
    ) -> Self {
        Self {
            create_pipeline_run_details: create_pipeline_run_details.into(),
            ..Self::default()
        }
    }

    /// Sets [`create_pipeline_run_details`](Self::create_pipeline_run_details).
    #[must_use]
    pub fn with_create_pipeline_run_details(
        mut self,
        create_pipeline_run_details: impl Into<CreatePipelineRunDetails>,
    ) -> Self {
        self.create_pipeline_run_details = create_pipeline_run_details.into();
        self
    }
}

impl Model for CreatePipelineRunScheduleActionDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "createPipelineRunDetails" => {
                generated::read(&mut self.create_pipeline_run_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("httpActionType", "CREATE_PIPELINE_RUN")?;
        generated::write(
            map,
            "createPipelineRunDetails",
            &self.create_pipeline_run_details,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreatePipelineRunScheduleActionDetails);
