// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    ModelConfigurationDetails, ModelDeploymentEnvironmentConfigurationDetails,
};

/// Deploys one model on instances of its own.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SingleModelDeploymentConfigurationDetails {
    /// The model that is deployed, with settings of its own.
    pub model_configuration_details: ModelConfigurationDetails,
    /// The environment that the model is served in.
    pub environment_configuration_details: Option<
        ModelDeploymentEnvironmentConfigurationDetails,
    >,
}

impl SingleModelDeploymentConfigurationDetails {
    /// With the members that are required.
    pub fn new(
        model_configuration_details: impl Into<ModelConfigurationDetails>,
    ) -> Self {
        Self {
            model_configuration_details: model_configuration_details.into(),
            ..Self::default()
        }
    }

    /// Sets [`model_configuration_details`](Self::model_configuration_details).
    #[must_use]
    pub fn with_model_configuration_details(
        mut self,
        model_configuration_details: impl Into<ModelConfigurationDetails>,
    ) -> Self {
        self.model_configuration_details = model_configuration_details.into();
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

impl Model for SingleModelDeploymentConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "modelConfigurationDetails" => {
                generated::read(&mut self.model_configuration_details, map)
            }
            "environmentConfigurationDetails" => {
                generated::read(&mut self.environment_configuration_details, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("deploymentType", "SINGLE_MODEL")?;
        generated::write(
            map,
            "modelConfigurationDetails",
            &self.model_configuration_details,
        )?;
        generated::write(
            map,
            "environmentConfigurationDetails",
            &self.environment_configuration_details,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SingleModelDeploymentConfigurationDetails);
