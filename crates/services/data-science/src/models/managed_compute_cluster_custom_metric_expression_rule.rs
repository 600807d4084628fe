// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ManagedComputeClusterCustomExpressionQueryScalingConfiguration;

/// A rule with queries of your own on the metrics of a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterCustomMetricExpressionRule {
    /// What makes the number of instances go down.
    pub scale_in_configuration: ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
    /// What makes the number of instances go up.
    pub scale_out_configuration: ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
}

impl ManagedComputeClusterCustomMetricExpressionRule {
    /// With the members that are required.
    pub fn new(
        scale_in_configuration: impl Into<
            ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
        >,
        scale_out_configuration: impl Into<
            ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
        >,
    ) -> Self {
        Self {
            scale_in_configuration: scale_in_configuration.into(),
            scale_out_configuration: scale_out_configuration.into(),
            ..Self::default()
        }
    }

    /// Sets [`scale_in_configuration`](Self::scale_in_configuration).
    #[must_use]
    pub fn with_scale_in_configuration(
        mut self,
        scale_in_configuration: impl Into<
            ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
        >,
    ) -> Self {
        self.scale_in_configuration = scale_in_configuration.into();
        self
    }

    /// Sets [`scale_out_configuration`](Self::scale_out_configuration).
    #[must_use]
    pub fn with_scale_out_configuration(
        mut self,
        scale_out_configuration: impl Into<
            ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
        >,
    ) -> Self {
        self.scale_out_configuration = scale_out_configuration.into();
        self
    }
}

impl Model for ManagedComputeClusterCustomMetricExpressionRule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "scaleInConfiguration" => {
                generated::read(&mut self.scale_in_configuration, map)
            }
            "scaleOutConfiguration" => {
                generated::read(&mut self.scale_out_configuration, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("metricExpressionRuleType", "CUSTOM_EXPRESSION")?;
        generated::write(map, "scaleInConfiguration", &self.scale_in_configuration)?;
        generated::write(map, "scaleOutConfiguration", &self.scale_out_configuration)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedComputeClusterCustomMetricExpressionRule);
