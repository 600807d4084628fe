// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ManagedComputeClusterJobResourceConfiguration;

/// Runs a job on a compute target, with a share of its resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterJobInfrastructureConfigurationDetails {
    /// The OCID of the compute target.
    pub compute_target_id: String,
    /// What the job gets of the compute target.
    pub resource_configuration: ManagedComputeClusterJobResourceConfiguration,
}

impl ManagedComputeClusterJobInfrastructureConfigurationDetails {
    /// With the members that are required.
    pub fn new(
        compute_target_id: impl Into<String>,
        resource_configuration: impl Into<ManagedComputeClusterJobResourceConfiguration>,
    ) -> Self {
        Self {
            compute_target_id: compute_target_id.into(),
            resource_configuration: resource_configuration.into(),
            ..Self::default()
        }
    }

    /// Sets [`compute_target_id`](Self::compute_target_id).
    #[must_use]
    pub fn with_compute_target_id(
        mut self,
        compute_target_id: impl Into<String>,
    ) -> Self {
        self.compute_target_id = compute_target_id.into();
        self
    }

    /// Sets [`resource_configuration`](Self::resource_configuration).
    #[must_use]
    pub fn with_resource_configuration(
        mut self,
        resource_configuration: impl Into<ManagedComputeClusterJobResourceConfiguration>,
    ) -> Self {
        self.resource_configuration = resource_configuration.into();
        self
    }
}

impl Model for ManagedComputeClusterJobInfrastructureConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "computeTargetId" => generated::read(&mut self.compute_target_id, map),
            "resourceConfiguration" => {
                generated::read(&mut self.resource_configuration, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("jobInfrastructureType", "MANAGED_COMPUTE_CLUSTER")?;
        generated::write(map, "computeTargetId", &self.compute_target_id)?;
        generated::write(map, "resourceConfiguration", &self.resource_configuration)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedComputeClusterJobInfrastructureConfigurationDetails);
