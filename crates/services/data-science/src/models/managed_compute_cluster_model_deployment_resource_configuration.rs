// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{ResourceLimitConfiguration, ResourceRequestConfiguration};

/// What a model deployment gets of a managed compute cluster: what it needs, and what it may
/// use at most.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterModelDeploymentResourceConfiguration {
    /// What the workload needs.
    pub resource_request_configuration: ResourceRequestConfiguration,
    /// What the workload may use at most.
    pub resource_limit_configuration: Option<ResourceLimitConfiguration>,
}

impl ManagedComputeClusterModelDeploymentResourceConfiguration {
    /// With the members that are required.
    pub fn new(
        resource_request_configuration: impl Into<ResourceRequestConfiguration>,
    ) -> Self {
        Self {
            resource_request_configuration: resource_request_configuration.into(),
            ..Self::default()
        }
    }

    /// Sets [`resource_request_configuration`](Self::resource_request_configuration).
    #[must_use]
    pub fn with_resource_request_configuration(
        mut self,
        resource_request_configuration: impl Into<ResourceRequestConfiguration>,
    ) -> Self {
        self.resource_request_configuration = resource_request_configuration.into();
        self
    }

    /// Sets [`resource_limit_configuration`](Self::resource_limit_configuration).
    #[must_use]
    pub fn with_resource_limit_configuration(
        mut self,
        resource_limit_configuration: impl Into<ResourceLimitConfiguration>,
    ) -> Self {
        self.resource_limit_configuration = Some(resource_limit_configuration.into());
        self
    }
}

impl Model for ManagedComputeClusterModelDeploymentResourceConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "resourceRequestConfiguration" => {
                generated::read(&mut self.resource_request_configuration, map)
            }
            "resourceLimitConfiguration" => {
                generated::read(&mut self.resource_limit_configuration, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(
            map,
            "resourceRequestConfiguration",
            &self.resource_request_configuration,
        )?;
        generated::write(
            map,
            "resourceLimitConfiguration",
            &self.resource_limit_configuration,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedComputeClusterModelDeploymentResourceConfiguration);
