// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ScalingConfigScalingType;

/// How many replicas a hosted application has, and by what it is scaled. The service has
/// defaults for what is absent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScalingConfig {
    /// How many replicas always run.
    pub min_replica: Option<i64>,
    /// How many replicas run at most.
    pub max_replica: Option<i64>,
    /// By what the application is scaled.
    pub scaling_type: ScalingConfigScalingType,
    /// Add replicas when they use more CPU than this on average.
    pub target_cpu_threshold: Option<i64>,
    /// Add replicas when they use more memory than this on average.
    pub target_memory_threshold: Option<i64>,
    /// How many requests each replica can handle at once.
    pub target_concurrency_threshold: Option<i64>,
    /// How many requests per second each replica can handle.
    pub target_rps_threshold: Option<i64>,
}

impl ScalingConfig {
    /// With the members that are required.
    pub fn new(scaling_type: impl Into<ScalingConfigScalingType>) -> Self {
        Self {
            scaling_type: scaling_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`min_replica`](Self::min_replica).
    #[must_use]
    pub fn with_min_replica(mut self, min_replica: impl Into<i64>) -> Self {
        self.min_replica = Some(min_replica.into());
        self
    }

    /// Sets [`max_replica`](Self::max_replica).
    #[must_use]
    pub fn with_max_replica(mut self, max_replica: impl Into<i64>) -> Self {
        self.max_replica = Some(max_replica.into());
        self
    }

    /// Sets [`scaling_type`](Self::scaling_type).
    #[must_use]
    pub fn with_scaling_type(
        mut self,
        scaling_type: impl Into<ScalingConfigScalingType>,
    ) -> Self {
        self.scaling_type = scaling_type.into();
        self
    }

    /// Sets [`target_cpu_threshold`](Self::target_cpu_threshold).
    #[must_use]
    pub fn with_target_cpu_threshold(
        mut self,
        target_cpu_threshold: impl Into<i64>,
    ) -> Self {
        self.target_cpu_threshold = Some(target_cpu_threshold.into());
        self
    }

    /// Sets [`target_memory_threshold`](Self::target_memory_threshold).
    #[must_use]
    pub fn with_target_memory_threshold(
        mut self,
        target_memory_threshold: impl Into<i64>,
    ) -> Self {
        self.target_memory_threshold = Some(target_memory_threshold.into());
        self
    }

    /// Sets [`target_concurrency_threshold`](Self::target_concurrency_threshold).
    #[must_use]
    pub fn with_target_concurrency_threshold(
        mut self,
        target_concurrency_threshold: impl Into<i64>,
    ) -> Self {
        self.target_concurrency_threshold = Some(target_concurrency_threshold.into());
        self
    }

    /// Sets [`target_rps_threshold`](Self::target_rps_threshold).
    #[must_use]
    pub fn with_target_rps_threshold(
        mut self,
        target_rps_threshold: impl Into<i64>,
    ) -> Self {
        self.target_rps_threshold = Some(target_rps_threshold.into());
        self
    }
}

impl Model for ScalingConfig {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "minReplica" => generated::read(&mut self.min_replica, map),
            "maxReplica" => generated::read(&mut self.max_replica, map),
            "scalingType" => generated::read(&mut self.scaling_type, map),
            "targetCpuThreshold" => generated::read(&mut self.target_cpu_threshold, map),
            "targetMemoryThreshold" => {
                generated::read(&mut self.target_memory_threshold, map)
            }
            "targetConcurrencyThreshold" => {
                generated::read(&mut self.target_concurrency_threshold, map)
            }
            "targetRpsThreshold" => generated::read(&mut self.target_rps_threshold, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "minReplica", &self.min_replica)?;
        generated::write(map, "maxReplica", &self.max_replica)?;
        generated::write(map, "scalingType", &self.scaling_type)?;
        generated::write(map, "targetCpuThreshold", &self.target_cpu_threshold)?;
        generated::write(map, "targetMemoryThreshold", &self.target_memory_threshold)?;
        generated::write(
            map,
            "targetConcurrencyThreshold",
            &self.target_concurrency_threshold,
        )?;
        generated::write(map, "targetRpsThreshold", &self.target_rps_threshold)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ScalingConfig);
