// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ManagedComputeClusterMetricExpressionRule;

/// Scales a managed compute cluster when metrics cross thresholds, between a smallest and a
/// largest size.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails {
    /// The rules that say when to scale.
    pub rules: Vec<ManagedComputeClusterMetricExpressionRule>,
    /// The number of instances to go up to at most.
    pub maximum_instance_count: i64,
    /// The number of instances to go down to at most. For a workload on a compute target it may be
    /// zero.
    pub minimum_instance_count: i64,
    /// How many instances autoscaling begins with. Changing it sets the number of instances back
    /// to it.
    pub initial_instance_count: i64,
}

impl ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails {
    /// With the members that are required.
    pub fn new(
        rules: impl IntoIterator<
            Item = impl Into<ManagedComputeClusterMetricExpressionRule>,
        >,
        maximum_instance_count: i64,
        minimum_instance_count: i64,
        initial_instance_count: i64,
    ) -> Self {
        Self {
            rules: generated::list(rules),
            maximum_instance_count,
            minimum_instance_count,
            initial_instance_count,
            ..Self::default()
        }
    }

    /// Sets [`rules`](Self::rules).
    #[must_use]
    pub fn with_rules(
        mut self,
        rules: impl IntoIterator<
            Item = impl Into<ManagedComputeClusterMetricExpressionRule>,
        >,
    ) -> Self {
        self.rules = generated::list(rules);
        self
    }

    /// Sets [`maximum_instance_count`](Self::maximum_instance_count).
    #[must_use]
    pub fn with_maximum_instance_count(
        mut self,
        maximum_instance_count: impl Into<i64>,
    ) -> Self {
        self.maximum_instance_count = maximum_instance_count.into();
        self
    }

    /// Sets [`minimum_instance_count`](Self::minimum_instance_count).
    #[must_use]
    pub fn with_minimum_instance_count(
        mut self,
        minimum_instance_count: impl Into<i64>,
    ) -> Self {
        self.minimum_instance_count = minimum_instance_count.into();
        self
    }

    /// Sets [`initial_instance_count`](Self::initial_instance_count).
    #[must_use]
    pub fn with_initial_instance_count(
        mut self,
        initial_instance_count: impl Into<i64>,
    ) -> Self {
        self.initial_instance_count = initial_instance_count.into();
        self
    }
}

impl Model for ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "rules" => generated::read(&mut self.rules, map),
            "maximumInstanceCount" => {
                generated::read(&mut self.maximum_instance_count, map)
            }
            "minimumInstanceCount" => {
                generated::read(&mut self.minimum_instance_count, map)
            }
            "initialInstanceCount" => {
                generated::read(&mut self.initial_instance_count, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("autoScalingPolicyType", "THRESHOLD")?;
        generated::write(map, "rules", &self.rules)?;
        generated::write(map, "maximumInstanceCount", &self.maximum_instance_count)?;
        generated::write(map, "minimumInstanceCount", &self.minimum_instance_count)?;
        generated::write(map, "initialInstanceCount", &self.initial_instance_count)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails);
