// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, DateTime, MapAccess, Model, SerializeMap, Utc};

use crate::models::SandboxWarmPoolRuntimeStatusObservationStatus;

/// What could be observed of a running warm pool. It may lag behind, or be missing while the
/// pool itself is fine.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxWarmPoolRuntimeStatus {
    /// How many idle sandboxes are ready, without those in use. Absent if unknown; it may lag
    /// behind.
    pub ready_capacity: Option<i64>,
    /// Whether the running pool could be observed.
    pub observation_status: SandboxWarmPoolRuntimeStatusObservationStatus,
    /// When the status was fetched. What it tells can be older.
    pub time_read: Option<DateTime<Utc>>,
    /// Why nothing could be observed.
    pub reason: Option<String>,
}

impl SandboxWarmPoolRuntimeStatus {
    /// With the members that are required.
    pub fn new(
        observation_status: impl Into<SandboxWarmPoolRuntimeStatusObservationStatus>,
    ) -> Self {
        Self {
            observation_status: observation_status.into(),
            ..Self::default()
        }
    }

    /// Sets [`ready_capacity`](Self::ready_capacity).
    #[must_use]
    pub fn with_ready_capacity(mut self, ready_capacity: impl Into<i64>) -> Self {
        self.ready_capacity = Some(ready_capacity.into());
        self
    }

    /// Sets [`observation_status`](Self::observation_status).
    #[must_use]
    pub fn with_observation_status(
        mut self,
        observation_status: impl Into<SandboxWarmPoolRuntimeStatusObservationStatus>,
    ) -> Self {
        self.observation_status = observation_status.into();
        self
    }

    /// Sets [`time_read`](Self::time_read).
    #[must_use]
    pub fn with_time_read(mut self, time_read: impl Into<DateTime<Utc>>) -> Self {
        self.time_read = Some(time_read.into());
        self
    }

    /// Sets [`reason`](Self::reason).
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl Model for SandboxWarmPoolRuntimeStatus {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "readyCapacity" => generated::read(&mut self.ready_capacity, map),
            "observationStatus" => generated::read(&mut self.observation_status, map),
            "timeRead" => generated::read(&mut self.time_read, map),
            "reason" => generated::read(&mut self.reason, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "readyCapacity", &self.ready_capacity)?;
        generated::write(map, "observationStatus", &self.observation_status)?;
        generated::write(map, "timeRead", &self.time_read)?;
        generated::write(map, "reason", &self.reason)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(SandboxWarmPoolRuntimeStatus);
