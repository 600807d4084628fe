// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    ManagedComputeClusterScalingPolicy,
    UpdateManagedComputeClusterInstanceConfigurationDetails,
};

/// What to change about the instances and the scaling of a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagedComputeClusterConfigurationDetails {
    /// The instances it runs on.
    pub instance_configuration: Option<
        UpdateManagedComputeClusterInstanceConfigurationDetails,
    >,
    /// How many instances there are, fixed or by load.
    pub scaling_policy: Option<ManagedComputeClusterScalingPolicy>,
}

impl UpdateManagedComputeClusterConfigurationDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`instance_configuration`](Self::instance_configuration).
    #[must_use]
    pub fn with_instance_configuration(
        mut self,
        instance_configuration: impl Into<
            UpdateManagedComputeClusterInstanceConfigurationDetails,
        >,
    ) -> Self {
        self.instance_configuration = Some(instance_configuration.into());
        self
    }

    /// Sets [`scaling_policy`](Self::scaling_policy).
    #[must_use]
    pub fn with_scaling_policy(
        mut self,
        scaling_policy: impl Into<ManagedComputeClusterScalingPolicy>,
    ) -> Self {
        self.scaling_policy = Some(scaling_policy.into());
        self
    }
}

impl Model for UpdateManagedComputeClusterConfigurationDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "instanceConfiguration" => {
                generated::read(&mut self.instance_configuration, map)
            }
            "scalingPolicy" => generated::read(&mut self.scaling_policy, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("computeType", "MANAGED_COMPUTE_CLUSTER")?;
        generated::write(map, "instanceConfiguration", &self.instance_configuration)?;
        generated::write(map, "scalingPolicy", &self.scaling_policy)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(UpdateManagedComputeClusterConfigurationDetails);
