// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The CPU or memory use at which a workload scales.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetPredefinedExpressionThresholdScalingConfiguration {
    /// The value of the metric at which to scale.
    pub threshold: f64,
}

impl TargetPredefinedExpressionThresholdScalingConfiguration {
    /// With the members that are required.
    #[inline]
    pub fn new(threshold: f64) -> Self {
        Self {
            threshold,
            ..Self::default()
        }
    }

    /// Sets [`threshold`](Self::threshold).
    #[must_use]
    pub fn with_threshold(mut self, threshold: impl Into<f64>) -> Self {
        self.threshold = threshold.into();
        self
    }
}

impl Model for TargetPredefinedExpressionThresholdScalingConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "threshold" => generated::read(&mut self.threshold, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("targetScalingConfigurationType", "THRESHOLD")?;
        generated::write(map, "threshold", &self.threshold)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TargetPredefinedExpressionThresholdScalingConfiguration);
