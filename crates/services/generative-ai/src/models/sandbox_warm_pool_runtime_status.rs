// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The observed runtime status of a warm pool. It can be outdated, or unavailable although the pool
/// works.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxWarmPoolRuntimeStatus {
    /// The number of ready idle sandboxes, excluding those in use. Absent if unknown; the value can
    /// be outdated.
    pub ready_capacity: Option<i64>,
    /// The availability of the runtime status: observed or unavailable.
    pub observation_status: models::SandboxWarmPoolRuntimeStatusObservationStatus,
    /// The time when the status was read. The observation can be older.
    pub time_read: Option<DateTime<Utc>>,
    /// The reason why the runtime status is unavailable.
    pub reason: Option<String>,
}

model! {
    SandboxWarmPoolRuntimeStatus {
        ready_capacity = "readyCapacity";
        observation_status = "observationStatus";
        time_read = "timeRead";
        reason = "reason";
    }
}
