// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    ModelGroupDeploymentConfigurationUpdateType,
    UpdateInfrastructureConfigurationDetails,
    UpdateModelDeploymentEnvironmentConfigurationDetails,
    UpdateModelGroupConfigurationDetails,
};

/// What to change about the deployment of a model group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateModelGroupDeploymentConfigurationDetails {
    /// How to roll the change out, with zero downtime (`ZDT`) or onto the deployment as it runs
    /// (`LIVE`).
    pub update_type: Option<ModelGroupDeploymentConfigurationUpdateType>,
    /// The model group that is deployed.
    pub model_group_configuration_details: Option<UpdateModelGroupConfigurationDetails>,
    /// What it runs on.
    pub infrastructure_configuration_details: Option<
        UpdateInfrastructureConfigurationDetails,
    >,
    /// The environment that the model is served in.
    pub environment_configuration_details: Option<
        UpdateModelDeploymentEnvironmentConfigurationDetails,
    >,
}

impl UpdateModelGroupDeploymentConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`update_type`](Self::update_type).
    #[must_use]
    pub fn with_update_type(
        mut self,
        update_type: impl Into<ModelGroupDeploymentConfigurationUpdateType>,
    ) -> Self {
        self.update_type = Some(update_type.into());
        self
    }

    /// Sets [`model_group_configuration_details`](Self::model_group_configuration_details).
    #[must_use]
    pub fn with_model_group_configuration_details(
        mut self,
        model_group_configuration_details: impl Into<
            UpdateModelGroupConfigurationDetails,
        >,
    ) -> Self {
        self.model_group_configuration_details = Some(
            model_group_configuration_details.into(),
        );
        self
    }

    /// Sets [`infrastructure_configuration_details`](Self::infrastructure_configuration_details).
    #[must_use]
    pub fn with_infrastructure_configuration_details(
        mut self,
        infrastructure_configuration_details: impl Into<
            UpdateInfrastructureConfigurationDetails,
        >,
    ) -> Self {
        self.infrastructure_configuration_details = Some(
            infrastructure_configuration_details.into(),
        );
        self
    }

    /// Sets [`environment_configuration_details`](Self::environment_configuration_details).
    #[must_use]
    pub fn with_environment_configuration_details(
        mut self,
        environment_configuration_details: impl Into<
            UpdateModelDeploymentEnvironmentConfigurationDetails,
        >,
    ) -> Self {
        self.environment_configuration_details = Some(
            environment_configuration_details.into(),
        );
        self
    }
}

impl Model for UpdateModelGroupDeploymentConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "updateType" => generated::read(&mut self.update_type, map),
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
        generated::write(map, "updateType", &self.update_type)?;
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

oci_sdk_core::serde_model!(UpdateModelGroupDeploymentConfigurationDetails);
