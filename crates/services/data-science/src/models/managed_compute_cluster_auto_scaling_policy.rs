// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ManagedComputeClusterAutoScalingPolicyDetails;

/// Grows and shrinks a managed compute cluster by its load.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterAutoScalingPolicy {
    /// How many seconds to wait after scaling before scaling again. 300 is the least, and what it
    /// is unless set.
    pub cool_down_in_seconds: Option<i64>,
    /// Whether it is turned on. While it isn't, nothing is scaled or fired by it.
    pub is_enabled: Option<bool>,
    /// When to scale; there can be only one.
    pub auto_scaling_policies: Vec<ManagedComputeClusterAutoScalingPolicyDetails>,
}

impl ManagedComputeClusterAutoScalingPolicy {
    /// With the members that are required.
    pub fn new(
        auto_scaling_policies: impl IntoIterator<
            Item = impl Into<ManagedComputeClusterAutoScalingPolicyDetails>,
        >,
    ) -> Self {
        Self {
            auto_scaling_policies: generated::list(auto_scaling_policies),
            ..Self::default()
        }
    }

    /// Sets [`cool_down_in_seconds`](Self::cool_down_in_seconds).
    #[must_use]
    pub fn with_cool_down_in_seconds(
        mut self,
        cool_down_in_seconds: impl Into<i64>,
    ) -> Self {
        self.cool_down_in_seconds = Some(cool_down_in_seconds.into());
        self
    }

    /// Sets [`is_enabled`](Self::is_enabled).
    #[must_use]
    pub fn with_is_enabled(mut self, is_enabled: impl Into<bool>) -> Self {
        self.is_enabled = Some(is_enabled.into());
        self
    }

    /// Sets [`auto_scaling_policies`](Self::auto_scaling_policies).
    #[must_use]
    pub fn with_auto_scaling_policies(
        mut self,
        auto_scaling_policies: impl IntoIterator<
            Item = impl Into<ManagedComputeClusterAutoScalingPolicyDetails>,
        >,
    ) -> Self {
        self.auto_scaling_policies = generated::list(auto_scaling_policies);
        self
    }
}

impl Model for ManagedComputeClusterAutoScalingPolicy {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "coolDownInSeconds" => generated::read(&mut self.cool_down_in_seconds, map),
            "isEnabled" => generated::read(&mut self.is_enabled, map),
            "autoScalingPolicies" => {
                generated::read(&mut self.auto_scaling_policies, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("policyType", "AUTOSCALING")?;
        generated::write(map, "coolDownInSeconds", &self.cool_down_in_seconds)?;
        generated::write(map, "isEnabled", &self.is_enabled)?;
        generated::write(map, "autoScalingPolicies", &self.auto_scaling_policies)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedComputeClusterAutoScalingPolicy);
