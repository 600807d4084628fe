// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::{CategoryLogDetails, ModelDeploymentConfigurationDetails};

/// What to create a model deployment with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateModelDeploymentDetails {
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// The OCID of the project that the resource belongs to.
    pub project_id: String,
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// What is deployed and how it is served.
    pub model_deployment_configuration_details: ModelDeploymentConfigurationDetails,
    /// The logs that the deployment writes.
    pub category_log_details: Option<CategoryLogDetails>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateModelDeploymentDetails {
    /// With the members that are required.
    pub fn new(
        project_id: impl Into<String>,
        compartment_id: impl Into<String>,
        model_deployment_configuration_details: impl Into<
            ModelDeploymentConfigurationDetails,
        >,
    ) -> Self {
        Self {
            project_id: project_id.into(),
            compartment_id: compartment_id.into(),
            model_deployment_configuration_details: model_deployment_configuration_details
                .into(),
            ..Self::default()
        }
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

    /// Sets
    /// [`model_deployment_configuration_details`](Self::model_deployment_configuration_details).
    #[must_use]
    pub fn with_model_deployment_configuration_details(
        mut self,
        model_deployment_configuration_details: impl Into<
            ModelDeploymentConfigurationDetails,
        >,
    ) -> Self {
        self.model_deployment_configuration_details = model_deployment_configuration_details
            .into();
        self
    }

    /// Sets [`category_log_details`](Self::category_log_details).
    #[must_use]
    pub fn with_category_log_details(
        mut self,
        category_log_details: impl Into<CategoryLogDetails>,
    ) -> Self {
        self.category_log_details = Some(category_log_details.into());
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

impl Model for CreateModelDeploymentDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "projectId" => generated::read(&mut self.project_id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "modelDeploymentConfigurationDetails" => {
                generated::read(&mut self.model_deployment_configuration_details, map)
            }
            "categoryLogDetails" => generated::read(&mut self.category_log_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "projectId", &self.project_id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(
            map,
            "modelDeploymentConfigurationDetails",
            &self.model_deployment_configuration_details,
        )?;
        generated::write(map, "categoryLogDetails", &self.category_log_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateModelDeploymentDetails);
