// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    TargetPredefinedExpressionThresholdScalingConfiguration,
    TargetPredefinedMetricExpressionRuleMetricType,
};

/// A rule on the CPU or memory use of a workload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetPredefinedMetricExpressionRule {
    /// Whether it is about the use of the CPU or of memory.
    pub metric_type: TargetPredefinedMetricExpressionRuleMetricType,
    /// What makes the workload scale.
    pub scale_configuration: TargetPredefinedExpressionThresholdScalingConfiguration,
}

impl TargetPredefinedMetricExpressionRule {
    /// With the members that are required.
    pub fn new(
        metric_type: impl Into<TargetPredefinedMetricExpressionRuleMetricType>,
        scale_configuration: impl Into<
            TargetPredefinedExpressionThresholdScalingConfiguration,
        >,
    ) -> Self {
        Self {
            metric_type: metric_type.into(),
            scale_configuration: scale_configuration.into(),
            ..Self::default()
        }
    }

    /// Sets [`metric_type`](Self::metric_type).
    #[must_use]
    pub fn with_metric_type(
        mut self,
        metric_type: impl Into<TargetPredefinedMetricExpressionRuleMetricType>,
    ) -> Self {
        self.metric_type = metric_type.into();
        self
    }

    /// Sets [`scale_configuration`](Self::scale_configuration).
    #[must_use]
    pub fn with_scale_configuration(
        mut self,
        scale_configuration: impl Into<
            TargetPredefinedExpressionThresholdScalingConfiguration,
        >,
    ) -> Self {
        self.scale_configuration = scale_configuration.into();
        self
    }
}

impl Model for TargetPredefinedMetricExpressionRule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "metricType" => generated::read(&mut self.metric_type, map),
            "scaleConfiguration" => generated::read(&mut self.scale_configuration, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("metricExpressionRuleType", "TARGET_PREDEFINED_EXPRESSION")?;
        generated::write(map, "metricType", &self.metric_type)?;
        generated::write(map, "scaleConfiguration", &self.scale_configuration)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TargetPredefinedMetricExpressionRule);
