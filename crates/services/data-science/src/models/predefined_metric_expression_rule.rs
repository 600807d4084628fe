// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    PredefinedExpressionThresholdScalingConfiguration,
    PredefinedMetricExpressionRuleMetricType,
};

/// A rule on the CPU or memory use of a model deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredefinedMetricExpressionRule {
    /// Whether it is about the use of the CPU or of memory.
    pub metric_type: PredefinedMetricExpressionRuleMetricType,
    /// What makes the number of instances go down.
    pub scale_in_configuration: PredefinedExpressionThresholdScalingConfiguration,
    /// What makes the number of instances go up.
    pub scale_out_configuration: PredefinedExpressionThresholdScalingConfiguration,
}

impl PredefinedMetricExpressionRule {
    /// With the members that are required.
    pub fn new(
        metric_type: impl Into<PredefinedMetricExpressionRuleMetricType>,
        scale_in_configuration: impl Into<
            PredefinedExpressionThresholdScalingConfiguration,
        >,
        scale_out_configuration: impl Into<
            PredefinedExpressionThresholdScalingConfiguration,
        >,
    ) -> Self {
        Self {
            metric_type: metric_type.into(),
            scale_in_configuration: scale_in_configuration.into(),
            scale_out_configuration: scale_out_configuration.into(),
            ..Self::default()
        }
    }

    /// Sets [`metric_type`](Self::metric_type).
    #[must_use]
    pub fn with_metric_type(
        mut self,
        metric_type: impl Into<PredefinedMetricExpressionRuleMetricType>,
    ) -> Self {
        self.metric_type = metric_type.into();
        self
    }

    /// Sets [`scale_in_configuration`](Self::scale_in_configuration).
    #[must_use]
    pub fn with_scale_in_configuration(
        mut self,
        scale_in_configuration: impl Into<
            PredefinedExpressionThresholdScalingConfiguration,
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
            PredefinedExpressionThresholdScalingConfiguration,
        >,
    ) -> Self {
        self.scale_out_configuration = scale_out_configuration.into();
        self
    }
}

impl Model for PredefinedMetricExpressionRule {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "metricType" => generated::read(&mut self.metric_type, map),
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
        map.serialize_entry("metricExpressionRuleType", "PREDEFINED_EXPRESSION")?;
        generated::write(map, "metricType", &self.metric_type)?;
        generated::write(map, "scaleInConfiguration", &self.scale_in_configuration)?;
        generated::write(map, "scaleOutConfiguration", &self.scale_out_configuration)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PredefinedMetricExpressionRule);
