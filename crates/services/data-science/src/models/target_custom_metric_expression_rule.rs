// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::TargetCustomExpressionQueryScalingConfiguration;

/// A rule with a query of your own on the metrics of a workload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCustomMetricExpressionRule {
    /// What makes the workload scale.
    pub scale_configuration: TargetCustomExpressionQueryScalingConfiguration,
}

impl TargetCustomMetricExpressionRule {
    /// With the members that are required.
    pub fn new(
        scale_configuration: impl Into<TargetCustomExpressionQueryScalingConfiguration>,
    ) -> Self {
        Self {
            scale_configuration: scale_configuration.into(),
            ..Self::default()
        }
    }

    /// Sets [`scale_configuration`](Self::scale_configuration).
    #[must_use]
    pub fn with_scale_configuration(
        mut self,
        scale_configuration: impl Into<TargetCustomExpressionQueryScalingConfiguration>,
    ) -> Self {
        self.scale_configuration = scale_configuration.into();
        self
    }
}

impl Model for TargetCustomMetricExpressionRule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "scaleConfiguration" => generated::read(&mut self.scale_configuration, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("metricExpressionRuleType", "TARGET_CUSTOM_EXPRESSION")?;
        generated::write(map, "scaleConfiguration", &self.scale_configuration)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TargetCustomMetricExpressionRule);
