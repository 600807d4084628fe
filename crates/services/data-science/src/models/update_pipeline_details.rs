// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{
    PipelineConfigurationDetails, PipelineInfrastructureConfigurationDetails,
    PipelineLogConfigurationDetails, PipelineStepUpdateDetails,
    StorageMountConfigurationDetails,
};

/// What to change about a pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePipelineDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// What all steps run with, such as arguments and a time limit.
    pub configuration_details: Option<PipelineConfigurationDetails>,
    /// What it runs on.
    pub infrastructure_configuration_details: Option<
        PipelineInfrastructureConfigurationDetails,
    >,
    /// Whether and where the runs write logs.
    pub log_configuration_details: Option<PipelineLogConfigurationDetails>,
    /// The storage that is mounted for all steps.
    pub storage_mount_configuration_details_list: Option<
        Vec<StorageMountConfigurationDetails>,
    >,
    /// What to change about the steps. Only their configuration and their infrastructure can
    /// change.
    pub step_details: Option<Vec<PipelineStepUpdateDetails>>,
    /// The parameters of the pipeline, names and values.
    pub parameters: Option<BTreeMap<String, String>>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

impl UpdatePipelineDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`log_configuration_details`](Self::log_configuration_details).
    #[must_use]
    pub fn with_log_configuration_details(
        mut self,
        log_configuration_details: impl Into<PipelineLogConfigurationDetails>,
    ) -> Self {
        self.log_configuration_details = Some(log_configuration_details.into());
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

    /// Sets [`step_details`](Self::step_details).
    #[must_use]
    pub fn with_step_details(
        mut self,
        step_details: impl IntoIterator<Item = impl Into<PipelineStepUpdateDetails>>,
    ) -> Self {
        self.step_details = Some(generated::list(step_details));
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

    /// Clears [`display_name`](Self::display_name): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_display_name(mut self) -> Self {
        self.display_name = None;
        self.cleared.push("displayName".to_owned());
        self
    }

    /// Clears [`description`](Self::description): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_description(mut self) -> Self {
        self.description = None;
        self.cleared.push("description".to_owned());
        self
    }

    /// Clears [`configuration_details`](Self::configuration_details): the service is told to
    /// remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_configuration_details(mut self) -> Self {
        self.configuration_details = None;
        self.cleared.push("configurationDetails".to_owned());
        self
    }

    /// Clears
    /// [`infrastructure_configuration_details`](Self::infrastructure_configuration_details): the
    /// service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_infrastructure_configuration_details(mut self) -> Self {
        self.infrastructure_configuration_details = None;
        self.cleared.push("infrastructureConfigurationDetails".to_owned());
        self
    }

    /// Clears [`log_configuration_details`](Self::log_configuration_details): the service is told
    /// to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_log_configuration_details(mut self) -> Self {
        self.log_configuration_details = None;
        self.cleared.push("logConfigurationDetails".to_owned());
        self
    }

    /// Clears
    /// [`storage_mount_configuration_details_list`](Self::storage_mount_configuration_details_list):
    /// the service is told to remove the value, not to keep it.
    #[must_use]
    #[inline]
    pub fn clear_storage_mount_configuration_details_list(mut self) -> Self {
        self.storage_mount_configuration_details_list = None;
        self.cleared.push("storageMountConfigurationDetailsList".to_owned());
        self
    }

    /// Clears [`step_details`](Self::step_details): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_step_details(mut self) -> Self {
        self.step_details = None;
        self.cleared.push("stepDetails".to_owned());
        self
    }

    /// Clears [`parameters`](Self::parameters): the service is told to remove the value, not to
    /// keep it.
    #[must_use]
    #[inline]
    pub fn clear_parameters(mut self) -> Self {
        self.parameters = None;
        self.cleared.push("parameters".to_owned());
        self
    }

    /// Clears [`freeform_tags`](Self::freeform_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_freeform_tags(mut self) -> Self {
        self.freeform_tags = None;
        self.cleared.push("freeformTags".to_owned());
        self
    }

    /// Clears [`defined_tags`](Self::defined_tags): the service is told to remove the value, not
    /// to keep it.
    #[must_use]
    #[inline]
    pub fn clear_defined_tags(mut self) -> Self {
        self.defined_tags = None;
        self.cleared.push("definedTags".to_owned());
        self
    }
}

impl Model for UpdatePipelineDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        let is_some = match name {
            "displayName" => generated::read_some(&mut self.display_name, map),
            "description" => generated::read_some(&mut self.description, map),
            "configurationDetails" => {
                generated::read_some(&mut self.configuration_details, map)
            }
            "infrastructureConfigurationDetails" => {
                generated::read_some(&mut self.infrastructure_configuration_details, map)
            }
            "logConfigurationDetails" => {
                generated::read_some(&mut self.log_configuration_details, map)
            }
            "storageMountConfigurationDetailsList" => {
                generated::read_some(
                    &mut self.storage_mount_configuration_details_list,
                    map,
                )
            }
            "stepDetails" => generated::read_some(&mut self.step_details, map),
            "parameters" => generated::read_some(&mut self.parameters, map),
            "freeformTags" => generated::read_some(&mut self.freeform_tags, map),
            "definedTags" => generated::read_some(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        if !is_some {
            self.cleared.push(name.to_owned());
        }
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write_or_clear(
            map,
            "displayName",
            &self.display_name,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "description", &self.description, &self.cleared)?;
        generated::write_or_clear(
            map,
            "configurationDetails",
            &self.configuration_details,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "infrastructureConfigurationDetails",
            &self.infrastructure_configuration_details,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "logConfigurationDetails",
            &self.log_configuration_details,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "storageMountConfigurationDetailsList",
            &self.storage_mount_configuration_details_list,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "stepDetails",
            &self.step_details,
            &self.cleared,
        )?;
        generated::write_or_clear(map, "parameters", &self.parameters, &self.cleared)?;
        generated::write_or_clear(
            map,
            "freeformTags",
            &self.freeform_tags,
            &self.cleared,
        )?;
        generated::write_or_clear(
            map,
            "definedTags",
            &self.defined_tags,
            &self.cleared,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdatePipelineDetails);
