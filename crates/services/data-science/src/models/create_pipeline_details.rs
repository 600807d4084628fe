// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    PipelineConfigurationDetails, PipelineInfrastructureConfigurationDetails,
    PipelineLogConfigurationDetails, PipelineStepDetails,
    StorageMountConfigurationDetails,
};

/// What to create a pipeline with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePipelineDetails {
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// What all steps run with, such as arguments and a time limit.
    pub configuration_details: Option<PipelineConfigurationDetails>,
    /// Whether and where the runs write logs.
    pub log_configuration_details: Option<PipelineLogConfigurationDetails>,
    /// What it runs on.
    pub infrastructure_configuration_details: Option<
        PipelineInfrastructureConfigurationDetails,
    >,
    /// The storage that is mounted for all steps.
    pub storage_mount_configuration_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
    /// The parameters of the pipeline, names and values.
    pub parameters: Option<BTreeMap<String, String>>,
    /// The steps of the pipeline.
    pub step_details: Vec<PipelineStepDetails>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreatePipelineDetails {
    /// With the members that are required.
    pub fn new(
        project_id: impl Into<String>,
        compartment_id: impl Into<String>,
        step_details: impl IntoIterator<Item = impl Into<PipelineStepDetails>>,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            compartment_id: compartment_id.into(),
            step_details: generated::list(step_details),
            ..Self::default()
        }
    }

    /// Sets [`project_id`](Self::project_id).
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = project_id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`configuration_details`](Self::configuration_details).
    #[must_use]
    pub fn with_configuration_details(
        mut self,
        configuration_details: impl Into<PipelineConfigurationDetails>,
    ) -> Self {
        self.configuration_details = Some(configuration_details.into());
        self
    }

    /// Sets [`log_configuration_details`](Self::log_configuration_details).
    #[must_use]
    pub fn with_log_configuration_details(
        mut self,
        log_configuration_details: impl Into<PipelineLogConfigurationDetails>,
    ) -> Self {
        self.log_configuration_details = Some(log_configuration_details.into());
        self
    }

    /// Sets [`infrastructure_configuration_details`](Self::infrastructure_configuration_details).
    #[must_use]
    pub fn with_infrastructure_configuration_details(
        mut self,
        infrastructure_configuration_details: impl Into<
            PipelineInfrastructureConfigurationDetails,
        >,
    ) -> Self {
        self.infrastructure_configuration_details = Some(
            infrastructure_configuration_details.into(),
        );
        self
    }

    /// Sets
    /// [`storage_mount_configuration_details_list`](Self::storage_mount_configuration_details_list).
    #[must_use]
    pub fn with_storage_mount_configuration_details_list(
        mut self,
        storage_mount_configuration_details_list: impl IntoIterator<
            Item = impl Into<StorageMountConfigurationDetails>,
        >,
    ) -> Self {
        self.storage_mount_configuration_details_list = Some(
            generated::list(storage_mount_configuration_details_list),
        );
        self
    }

    /// Sets [`parameters`](Self::parameters).
    #[must_use]
    pub fn with_parameters(
        mut self,
        parameters: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.parameters = Some(generated::map(parameters));
        self
    }

    /// Sets [`step_details`](Self::step_details).
    #[must_use]
    pub fn with_step_details(
        mut self,
        step_details: impl IntoIterator<Item = impl Into<PipelineStepDetails>>,
    ) -> Self {
        self.step_details = generated::list(step_details);
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
}

impl Model for CreatePipelineDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "projectId" => generated::read(&mut self.project_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "configurationDetails" => {
                generated::read(&mut self.configuration_details, map)
            }
            "logConfigurationDetails" => {
                generated::read(&mut self.log_configuration_details, map)
            }
            "infrastructureConfigurationDetails" => {
                generated::read(&mut self.infrastructure_configuration_details, map)
            }
            "storageMountConfigurationDetailsList" => {
                generated::read(&mut self.storage_mount_configuration_details_list, map)
            }
            "parameters" => generated::read(&mut self.parameters, map),
            "stepDetails" => generated::read(&mut self.step_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "configurationDetails", &self.configuration_details)?;
        generated::write(
            map,
            "logConfigurationDetails",
            &self.log_configuration_details,
        )?;
        generated::write(
            map,
            "infrastructureConfigurationDetails",
            &self.infrastructure_configuration_details,
        )?;
        generated::write(
            map,
            "storageMountConfigurationDetailsList",
            &self.storage_mount_configuration_details_list,
        )?;
        generated::write(map, "parameters", &self.parameters)?;
        generated::write(map, "stepDetails", &self.step_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreatePipelineDetails);
