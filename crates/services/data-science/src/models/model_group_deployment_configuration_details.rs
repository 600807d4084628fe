// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    InfrastructureConfigurationDetails, ModelDeploymentEnvironmentConfigurationDetails,
    ModelGroupConfigurationDetails,
};

/// Deploys all models of a group together.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelGroupDeploymentConfigurationDetails {
    /// The model group that is deployed.
    pub model_group_configuration_details: ModelGroupConfigurationDetails,
    /// What it runs on.
    pub infrastructure_configuration_details: InfrastructureConfigurationDetails,
    /// The environment that the model is served in.
    pub environment_configuration_details: Option<
        ModelDeploymentEnvironmentConfigurationDetails,
    >,
}

impl ModelGroupDeploymentConfigurationDetails {
    /// With the members that are required.
    pub fn new(
        model_group_configuration_details: impl Into<ModelGroupConfigurationDetails>,
        infrastructure_configuration_details: impl Into<
            InfrastructureConfigurationDetails,
        >,
    ) -> Self {
        Self {
            model_group_configuration_details: model_group_configuration_details.into(),
            infrastructure_configuration_details: infrastructure_configuration_details
                .into(),
            ..Self::default()
        }
    }

    /// Sets [`model_group_configuration_details`](Self::model_group_configuration_details).
    #[must_use]
    pub fn with_model_group_configuration_details(
        mut self,
        model_group_configuration_details: impl Into<ModelGroupConfigurationDetails>,
    ) -> Self {
        self.model_group_configuration_details = model_group_configuration_details
            .into();
        self
    }

    /// Sets [`infrastructure_configuration_details`](Self::infrastructure_configuration_details).
    #[must_use]
    pub fn with_infrastructure_configuration_details(
        mut self,
        infrastructure_configuration_details: impl Into<
            InfrastructureConfigurationDetails,
        >,
    ) -> Self {
        self.infrastructure_configuration_details = infrastructure_configuration_details
            .into();
        self
    }

    /// Sets [`environment_configuration_details`](Self::environment_configuration_details).
    #[must_use]
    pub fn with_environment_configuration_details(
        mut self,
        environment_configuration_details: impl Into<
            ModelDeploymentEnvironmentConfigurationDetails,
        >,
    ) -> Self {
        self.environment_configuration_details = Some(
            environment_configuration_details.into(),
        );
        self
    }
}

impl Model for ModelGroupDeploymentConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelGroupConfigurationDetails" => {
                generated::read(&mut self.model_group_configuration_details, map)
            }
            "infrastructureConfigurationDetails" => {
                generated::read(&mut self.infrastructure_configuration_details, map)
            }
            "environmentConfigurationDetails" => {
                generated::read(&mut self.environment_configuration_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("deploymentType", "MODEL_GROUP")?;
        generated::write(
            map,
            "modelGroupConfigurationDetails",
            &self.model_group_configuration_details,
        )?;
        generated::write(
            map,
            "infrastructureConfigurationDetails",
            &self.infrastructure_configuration_details,
        )?;
        generated::write(
            map,
            "environmentConfigurationDetails",
            &self.environment_configuration_details,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelGroupDeploymentConfigurationDetails);
