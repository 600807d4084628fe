// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Scales a managed compute cluster once the metric of its rule crosses a value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration {
    /// How long the condition must hold, or fail, before it counts, as an ISO 8601 duration from
    /// `PT3M` to `PT1H`. `PT3M` unless set.
    pub pending_duration: Option<String>,
    /// How many instances to add or remove at a time.
    pub instance_count_adjustment: Option<i64>,
    /// The value of the metric at which to scale.
    pub threshold: i64,
}

impl ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration {
    /// With the members that are required.
    #[inline]
    pub fn new(threshold: i64) -> Self {
        Self {
            threshold,
            ..Self::default()
        }
    }

    /// Sets [`pending_duration`](Self::pending_duration).
    #[must_use]
    pub fn with_pending_duration(mut self, pending_duration: impl Into<String>) -> Self {
        self.pending_duration = Some(pending_duration.into());
        self
    }

    /// Sets [`instance_count_adjustment`](Self::instance_count_adjustment).
    #[must_use]
    pub fn with_instance_count_adjustment(
        mut self,
        instance_count_adjustment: impl Into<i64>,
    ) -> Self {
        self.instance_count_adjustment = Some(instance_count_adjustment.into());
        self
    }

    /// Sets [`threshold`](Self::threshold).
    #[must_use]
    pub fn with_threshold(mut self, threshold: impl Into<i64>) -> Self {
        self.threshold = threshold.into();
        self
    }
}

impl Model for ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "pendingDuration" => generated::read(&mut self.pending_duration, map),
            "instanceCountAdjustment" => {
                generated::read(&mut self.instance_count_adjustment, map)
            }
            "threshold" => generated::read(&mut self.threshold, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("scalingConfigurationType", "THRESHOLD")?;
        generated::write(map, "pendingDuration", &self.pending_duration)?;
        generated::write(
            map,
            "instanceCountAdjustment",
            &self.instance_count_adjustment,
        )?;
        generated::write(map, "threshold", &self.threshold)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(
    ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration
);
