// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What to change about the environment that the service manages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDefaultModelDeploymentEnvironmentConfigurationDetails {
    /// Environment variables by name. In a model deployment they may have 2048 bytes altogether.
    pub environment_variables: Option<BTreeMap<String, String>>,
}

impl UpdateDefaultModelDeploymentEnvironmentConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`environment_variables`](Self::environment_variables).
    #[must_use]
    pub fn with_environment_variables(
        mut self,
        environment_variables: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.environment_variables = Some(generated::map(environment_variables));
        self
    }
}

impl Model for UpdateDefaultModelDeploymentEnvironmentConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "environmentVariables" => {
                generated::read(&mut self.environment_variables, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("environmentConfigurationType", "DEFAULT")?;
        generated::write(map, "environmentVariables", &self.environment_variables)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateDefaultModelDeploymentEnvironmentConfigurationDetails);
