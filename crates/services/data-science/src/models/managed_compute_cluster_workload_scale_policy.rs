// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// How a workload scales in one direction: how far, after how long, and how steadily.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterWorkloadScalePolicy {
    /// How long the condition must hold before it counts, as an ISO 8601 duration from `PT1M` to
    /// `PT30M`. `PT3M` unless set.
    pub pending_duration: Option<String>,
    /// How many instances to add or remove at a time.
    pub instance_count_adjustment: Option<i64>,
    /// How many seconds of past decisions to consider so that the number of instances doesn't
    /// swing with the metrics. It is 300 unless set.
    pub cool_down_in_seconds: Option<i64>,
}

impl ManagedComputeClusterWorkloadScalePolicy {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`cool_down_in_seconds`](Self::cool_down_in_seconds).
    #[must_use]
    pub fn with_cool_down_in_seconds(
        mut self,
        cool_down_in_seconds: impl Into<i64>,
    ) -> Self {
        self.cool_down_in_seconds = Some(cool_down_in_seconds.into());
        self
    }
}

impl Model for ManagedComputeClusterWorkloadScalePolicy {
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
            "coolDownInSeconds" => generated::read(&mut self.cool_down_in_seconds, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "pendingDuration", &self.pending_duration)?;
        generated::write(
            map,
            "instanceCountAdjustment",
            &self.instance_count_adjustment,
        )?;
        generated::write(map, "coolDownInSeconds", &self.cool_down_in_seconds)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ManagedComputeClusterWorkloadScalePolicy);
