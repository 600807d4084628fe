// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Scales a managed compute cluster once a query comes true.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterCustomExpressionQueryScalingConfiguration {
    /// How long the condition must hold, or fail, before it counts, as an ISO 8601 duration from
    /// `PT3M` to `PT1H`. `PT3M` unless set.
    pub pending_duration: Option<String>,
    /// How many instances to add or remove at a time.
    pub instance_count_adjustment: Option<i64>,
    /// A query of Monitoring, in MQL, that names metric, interval (a minute to an hour), statistic
    /// and trigger rule. Scaling starts when it comes true.
    pub query: String,
}

impl ManagedComputeClusterCustomExpressionQueryScalingConfiguration {
    /// With the members that are required.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
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

    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, query: impl Into<String>) -> Self {
        self.query = query.into();
        self
    }
}

impl Model for ManagedComputeClusterCustomExpressionQueryScalingConfiguration {
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
            "query" => generated::read(&mut self.query, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("scalingConfigurationType", "QUERY")?;
        generated::write(map, "pendingDuration", &self.pending_duration)?;
        generated::write(
            map,
            "instanceCountAdjustment",
            &self.instance_count_adjustment,
        )?;
        generated::write(map, "query", &self.query)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(
    ManagedComputeClusterCustomExpressionQueryScalingConfiguration
);
