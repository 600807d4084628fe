// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    PipelineConfigurationDetails, PipelineInfrastructureConfigurationDetails,
    PipelineLogConfigurationDetails, PipelineStepOverrideDetails,
    StorageMountConfigurationDetails,
};

/// What to run a pipeline with. Whatever isn't overridden here is taken from the pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePipelineRunDetails {
    /// The OCID of the project that the resource belongs to.
    pub project_id: Option<String>,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// The OCID of the pipeline to run.
    pub pipeline_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What this run has different in the configuration of the pipeline.
    pub configuration_override_details: Option<PipelineConfigurationDetails>,
    /// What this run has different in the logs of the pipeline.
    pub log_configuration_override_details: Option<PipelineLogConfigurationDetails>,
    /// What this run has different in the machines of the pipeline.
    pub infrastructure_configuration_override_details: Option<
        PipelineInfrastructureConfigurationDetails,
    >,
    /// The storage that is mounted for the steps of this run instead.
    pub storage_mount_configuration_override_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
    /// Parameters that have another value in this run.
    pub parameters_override: Option<BTreeMap<String, String>>,
    /// What steps have different in this run.
    pub step_override_details: Option<Vec<PipelineStepOverrideDetails>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Tags that the service itself set, by namespace and name.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreatePipelineRunDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        pipeline_id: impl Into<String>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            pipeline_id: pipeline_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`pipeline_id`](Self::pipeline_id).
    #[must_use]
    pub fn with_pipeline_id(mut self, pipeline_id: impl Into<String>) -> Self {
        self.pipeline_id = pipeline_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`configuration_override_details`](Self::configuration_override_details).
    #[must_use]
    pub fn with_configuration_override_details(
        mut self,
        configuration_override_details: impl Into<PipelineConfigurationDetails>,
    ) -> Self {
        self.configuration_override_details = Some(
            configuration_override_details.into(),
        );
        self
    }

    /// Sets [`log_configuration_override_details`](Self::log_configuration_override_details).
    #[must_use]
    pub fn with_log_configuration_override_details(
        mut self,
        log_configuration_override_details: impl Into<PipelineLogConfigurationDetails>,
    ) -> Self {
        self.log_configuration_override_details = Some(
            log_configuration_override_details.into(),
        );
        self
    }

    /// Sets
    /// [`infrastructure_configuration_override_details`](Self::infrastructure_configuration_override_details).
    #[must_use]
    pub fn with_infrastructure_configuration_override_details(
        mut self,
        infrastructure_configuration_override_details: impl Into<
            PipelineInfrastructureConfigurationDetails,
        >,
    ) -> Self {
        self.infrastructure_configuration_override_details = Some(
            infrastructure_configuration_override_details.into(),
        );
        self
    }

    /// Sets
    /// [`storage_mount_configuration_override_details_list`](Self::storage_mount_configuration_override_details_list).
    #[must_use]
    pub fn with_storage_mount_configuration_override_details_list(
        mut self,
        storage_mount_configuration_override_details_list: impl IntoIterator<
            Item = impl Into<StorageMountConfigurationDetails>,
        >,
    ) -> Self {
        self.storage_mount_configuration_override_details_list = Some(
            generated::list(storage_mount_configuration_override_details_list),
        );
        self
    }

    /// Sets [`parameters_override`](Self::parameters_override).
    #[must_use]
    pub fn with_parameters_override(
        mut self,
        parameters_override: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.parameters_override = Some(generated::map(parameters_override));
        self
    }

    /// Sets [`step_override_details`](Self::step_override_details).
    #[must_use]
    pub fn with_step_override_details(
        mut self,
        step_override_details: impl IntoIterator<
            Item = impl Into<PipelineStepOverrideDetails>,
        >,
    ) -> Self {
        self.step_override_details = Some(generated::list(step_override_details));
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`system_tags`](Self::system_tags).
    #[must_use]
    pub fn with_system_tags(
        mut self,
        system_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.system_tags = Some(generated::map_of(system_tags, generated::map));
        self
    }
}

impl Model for CreatePipelineRunDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "projectId" => generated::read(&mut self.project_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "pipelineId" => generated::read(&mut self.pipeline_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "configurationOverrideDetails" => {
                generated::read(&mut self.configuration_override_details, map)
            }
            "logConfigurationOverrideDetails" => {
                generated::read(&mut self.log_configuration_override_details, map)
            }
            "infrastructureConfigurationOverrideDetails" => {
                generated::read(
                    &mut self.infrastructure_configuration_override_details,
                    map,
                )
            }
            "storageMountConfigurationOverrideDetailsList" => {
                generated::read(
                    &mut self.storage_mount_configuration_override_details_list,
                    map,
                )
            }
            "parametersOverride" => generated::read(&mut self.parameters_override, map),
            "stepOverrideDetails" => {
                generated::read(&mut self.step_override_details, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "systemTags" => generated::read(&mut self.system_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "pipelineId", &self.pipeline_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(
            map,
            "configurationOverrideDetails",
            &self.configuration_override_details,
        )?;
        generated::write(
            map,
            "logConfigurationOverrideDetails",
            &self.log_configuration_override_details,
        )?;
        generated::write(
            map,
            "infrastructureConfigurationOverrideDetails",
            &self.infrastructure_configuration_override_details,
        )?;
        generated::write(
            map,
            "storageMountConfigurationOverrideDetailsList",
            &self.storage_mount_configuration_override_details_list,
        )?;
        generated::write(map, "parametersOverride", &self.parameters_override)?;
        generated::write(map, "stepOverrideDetails", &self.step_override_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "systemTags", &self.system_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreatePipelineRunDetails);
