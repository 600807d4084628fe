// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    PipelineInfrastructureConfigurationDetails, PipelineStepConfigurationDetails,
    PipelineStepParameterDetails, StorageMountConfigurationDetails,
};

/// A step that runs code uploaded as its artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineCustomScriptStepDetails {
    /// The name of the step, unique in the pipeline.
    pub step_name: String,
    /// What the step does, in your own words.
    pub description: Option<String>,
    /// The names of the steps that must come before this one.
    pub depends_on: Option<Vec<String>>,
    /// What the step runs with, such as arguments and a time limit.
    pub step_configuration_details: Option<PipelineStepConfigurationDetails>,
    /// The machine that the step runs on.
    pub step_infrastructure_configuration_details: Option<
        PipelineInfrastructureConfigurationDetails,
    >,
    /// The storage that is mounted for the step.
    pub step_storage_mount_configuration_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
    /// Whether the artifact of the step has been uploaded.
    pub is_artifact_uploaded: Option<bool>,
    /// The parameters that the step hands to those after it.
    pub step_parameters: Option<PipelineStepParameterDetails>,
}

impl PipelineCustomScriptStepDetails {
    /// With the members that are required.
    pub fn new(step_name: impl Into<String>) -> Self {
        Self {
            step_name: step_name.into(),
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

    /// Sets [`is_artifact_uploaded`](Self::is_artifact_uploaded).
    #[must_use]
    pub fn with_is_artifact_uploaded(
        mut self,
        is_artifact_uploaded: impl Into<bool>,
    ) -> Self {
        self.is_artifact_uploaded = Some(is_artifact_uploaded.into());
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

impl Model for PipelineCustomScriptStepDetails {
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
            "stepInfrastructureConfigurationDetails" => {
                generated::read(&mut self.step_infrastructure_configuration_details, map)
            }
            "stepStorageMountConfigurationDetailsList" => {
                generated::read(
                    &mut self.step_storage_mount_configuration_details_list,
                    map,
                )
            }
            "isArtifactUploaded" => generated::read(&mut self.is_artifact_uploaded, map),
            "stepParameters" => generated::read(&mut self.step_parameters, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("stepType", "CUSTOM_SCRIPT")?;
        generated::write(map, "stepName", &self.step_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "dependsOn", &self.depends_on)?;
        generated::write(
            map,
            "stepConfigurationDetails",
            &self.step_configuration_details,
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
        generated::write(map, "isArtifactUploaded", &self.is_artifact_uploaded)?;
        generated::write(map, "stepParameters", &self.step_parameters)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PipelineCustomScriptStepDetails);
