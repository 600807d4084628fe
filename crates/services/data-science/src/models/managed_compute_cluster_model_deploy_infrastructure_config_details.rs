// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    ManagedComputeClusterModelDeploymentResourceConfiguration,
    ManagedComputeClusterWorkloadScalingPolicy,
};

/// Runs a model deployment on a compute target, with a share of its resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterModelDeployInfrastructureConfigDetails {
    /// The OCID of the compute target.
    pub compute_target_id: String,
    /// What the model deployment gets of the compute target.
    pub model_deployment_resource_configuration: ManagedComputeClusterModelDeploymentResourceConfiguration,
    /// How many instances there are, fixed or by load.
    pub scaling_policy: Option<ManagedComputeClusterWorkloadScalingPolicy>,
}

impl ManagedComputeClusterModelDeployInfrastructureConfigDetails {
    /// With the members that are required.
    pub fn new(
        compute_target_id: impl Into<String>,
        model_deployment_resource_configuration: impl Into<
            ManagedComputeClusterModelDeploymentResourceConfiguration,
        >,
    ) -> Self {
        Self {
            compute_target_id: compute_target_id.into(),
            model_deployment_resource_configuration: model_deployment_resource_configuration
                .into(),
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

    /// Sets
    /// [`model_deployment_resource_configuration`](Self::model_deployment_resource_configuration).
    #[must_use]
    pub fn with_model_deployment_resource_configuration(
        mut self,
        model_deployment_resource_configuration: impl Into<
            ManagedComputeClusterModelDeploymentResourceConfiguration,
        >,
    ) -> Self {
        self.model_deployment_resource_configuration = model_deployment_resource_configuration
            .into();
        self
    }

    /// Sets [`scaling_policy`](Self::scaling_policy).
    #[must_use]
    pub fn with_scaling_policy(
        mut self,
        scaling_policy: impl Into<ManagedComputeClusterWorkloadScalingPolicy>,
    ) -> Self {
        self.scaling_policy = Some(scaling_policy.into());
        self
    }
}

impl Model for ManagedComputeClusterModelDeployInfrastructureConfigDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "computeTargetId" => generated::read(&mut self.compute_target_id, map),
            "modelDeploymentResourceConfiguration" => {
                generated::read(&mut self.model_deployment_resource_configuration, map)
            }
            "scalingPolicy" => generated::read(&mut self.scaling_policy, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("infrastructureType", "MANAGED_COMPUTE_CLUSTER")?;
        generated::write(map, "computeTargetId", &self.compute_target_id)?;
        generated::write(
            map,
            "modelDeploymentResourceConfiguration",
            &self.model_deployment_resource_configuration,
        )?;
        generated::write(map, "scalingPolicy", &self.scaling_policy)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedComputeClusterModelDeployInfrastructureConfigDetails);
