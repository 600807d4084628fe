// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    ModelDeployInfrastructureConfigurationDetails,
    ModelDeploymentEnvironmentConfigurationDetails, SingleModelConfigurationDetails,
};

/// Deploys one model, with the infrastructure configured apart from the model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleModelDeploymentFlexConfigurationDetails {
    /// The model that is deployed, with settings of its own.
    pub model_configuration_details: SingleModelConfigurationDetails,
    /// What it runs on.
    pub infrastructure_configuration_details: ModelDeployInfrastructureConfigurationDetails,
    /// The environment that the model is served in.
    pub environment_configuration_details: Option<
        ModelDeploymentEnvironmentConfigurationDetails,
    >,
}

impl SingleModelDeploymentFlexConfigurationDetails {
    /// With the members that are required.
    pub fn new(
        model_configuration_details: impl Into<SingleModelConfigurationDetails>,
        infrastructure_configuration_details: impl Into<
            ModelDeployInfrastructureConfigurationDetails,
        >,
    ) -> Self {
        Self {
            model_configuration_details: model_configuration_details.into(),
            infrastructure_configuration_details: infrastructure_configuration_details
                .into(),
            ..Self::default()
        }
    }

    /// Sets [`model_configuration_details`](Self::model_configuration_details).
    #[must_use]
    pub fn with_model_configuration_details(
        mut self,
        model_configuration_details: impl Into<SingleModelConfigurationDetails>,
    ) -> Self {
        self.model_configuration_details = model_configuration_details.into();
        self
    }

    /// Sets [`infrastructure_configuration_details`](Self::infrastructure_configuration_details).
    #[must_use]
    pub fn with_infrastructure_configuration_details(
        mut self,
        infrastructure_configuration_details: impl Into<
            ModelDeployInfrastructureConfigurationDetails,
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

impl Model for SingleModelDeploymentFlexConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelConfigurationDetails" => {
                generated::read(&mut self.model_configuration_details, map)
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
        map.serialize_entry("deploymentType", "SINGLE_MODEL_FLEX")?;
        generated::write(
            map,
            "modelConfigurationDetails",
            &self.model_configuration_details,
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

oci_sdk_core::serde_model!(SingleModelDeploymentFlexConfigurationDetails);
