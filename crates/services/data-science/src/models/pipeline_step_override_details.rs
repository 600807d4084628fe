// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    PipelineContainerConfigurationDetails, PipelineDataflowConfigurationDetails,
    PipelineInfrastructureConfigurationDetails, PipelineStepConfigurationDetails,
    StorageMountConfigurationDetails,
};

/// What a step has different in this run only.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineStepOverrideDetails {
    /// The name of the step, unique in the pipeline.
    pub step_name: String,
    /// What the step runs with, such as arguments and a time limit.
    pub step_configuration_details: PipelineStepConfigurationDetails,
    /// The container that the step runs in.
    pub step_container_configuration_details: Option<
        PipelineContainerConfigurationDetails,
    >,
    /// How the step runs its Data Flow application.
    pub step_dataflow_configuration_details: Option<
        PipelineDataflowConfigurationDetails,
    >,
    /// The machine that the step runs on.
    pub step_infrastructure_configuration_details: Option<
        PipelineInfrastructureConfigurationDetails,
    >,
    /// The storage that is mounted for the step.
    pub step_storage_mount_configuration_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
}

impl PipelineStepOverrideDetails {
    /// With the members that are required.
    pub fn new(
        step_name: impl Into<String>,
        step_configuration_details: impl Into<PipelineStepConfigurationDetails>,
    ) -> Self {
        Self {
            step_name: step_name.into(),
            step_configuration_details: step_configuration_details.into(),
            ..Self::default()
        }
    }

    /// Sets [`step_name`](Self::step_name).
    #[must_use]
    pub fn with_step_name(mut self, step_name: impl Into<String>) -> Self {
        self.step_name = step_name.into();
        self
    }

    /// Sets [`step_configuration_details`](Self::step_configuration_details).
    #[must_use]
    pub fn with_step_configuration_details(
        mut self,
        step_configuration_details: impl Into<PipelineStepConfigurationDetails>,
    ) -> Self {
        self.step_configuration_details = step_configuration_details.into();
        self
    }

    /// Sets [`step_container_configuration_details`](Self::step_container_configuration_details).
    #[must_use]
    pub fn with_step_container_configuration_details(
        mut self,
        step_container_configuration_details: impl Into<
            PipelineContainerConfigurationDetails,
        >,
    ) -> Self {
        self.step_container_configuration_details = Some(
            step_container_configuration_details.into(),
        );
        self
    }

    /// Sets [`step_dataflow_configuration_details`](Self::step_dataflow_configuration_details).
    #[must_use]
    pub fn with_step_dataflow_configuration_details(
        mut self,
        step_dataflow_configuration_details: impl Into<
            PipelineDataflowConfigurationDetails,
        >,
    ) -> Self {
        self.step_dataflow_configuration_details = Some(
            step_dataflow_configuration_details.into(),
        );
        self
    }

    /// Sets
    /// [`step_infrastructure_configuration_details`](Self::step_infrastructure_configuration_details).
    #[must_use]
    pub fn with_step_infrastructure_configuration_details(
        mut self,
        step_infrastructure_configuration_details: impl Into<
            PipelineInfrastructureConfigurationDetails,
        >,
    ) -> Self {
        self.step_infrastructure_configuration_details = Some(
            step_infrastructure_configuration_details.into(),
        );
        self
    }

    /// Sets
    /// [`step_storage_mount_configuration_details_list`](Self::step_storage_mount_configuration_details_list).
    #[must_use]
    pub fn with_step_storage_mount_configuration_details_list(
        mut self,
        step_storage_mount_configuration_details_list: impl IntoIterator<
            Item = impl Into<StorageMountConfigurationDetails>,
        >,
    ) -> Self {
        self.step_storage_mount_configuration_details_list = Some(
            generated::list(step_storage_mount_configuration_details_list),
        );
        self
    }
}

impl Model for PipelineStepOverrideDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "stepName" => generated::read(&mut self.step_name, map),
            "stepConfigurationDetails" => {
                generated::read(&mut self.step_configuration_details, map)
            }
            "stepContainerConfigurationDetails" => {
                generated::read(&mut self.step_container_configuration_details, map)
            }
            "stepDataflowConfigurationDetails" => {
                generated::read(&mut self.step_dataflow_configuration_details, map)
            }
            "stepInfrastructureConfigurationDetails" => {
                generated::read(&mut self.step_infrastructure_configuration_details, map)
            }
            "stepStorageMountConfigurationDetailsList" => {
                generated::read(
                    &mut self.step_storage_mount_configuration_details_list,
                    map,
                )
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "stepName", &self.step_name)?;
        generated::write(
            map,
            "stepConfigurationDetails",
            &self.step_configuration_details,
        )?;
        generated::write(
            map,
            "stepContainerConfigurationDetails",
            &self.step_container_configuration_details,
        )?;
        generated::write(
            map,
            "stepDataflowConfigurationDetails",
            &self.step_dataflow_configuration_details,
        )?;
        generated::write(
            map,
            "stepInfrastructureConfigurationDetails",
            &self.step_infrastructure_configuration_details,
        )?;
        generated::write(
            map,
            "stepStorageMountConfigurationDetailsList",
            &self.step_storage_mount_configuration_details_list,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PipelineStepOverrideDetails);
