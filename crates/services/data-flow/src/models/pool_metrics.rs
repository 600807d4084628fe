// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Pool metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PoolMetrics {
    /// The time of the last start.
    pub time_last_started: Option<DateTime<Utc>>,
    /// The time of the last stop.
    pub time_last_stopped: Option<DateTime<Utc>>,
    /// The time of the last use.
    pub time_last_used: Option<DateTime<Utc>>,
    /// The time when the metrics were last updated.
    pub time_last_metrics_updated: Option<DateTime<Utc>>,
    /// The number of active runs.
    pub active_runs_count: Option<i64>,
    /// The actively used node counts.
    pub actively_used_node_count: Option<Vec<models::NodeCount>>,
}

model! {
    PoolMetrics {
        time_last_started = "timeLastStarted";
        time_last_stopped = "timeLastStopped";
        time_last_used = "timeLastUsed";
        time_last_metrics_updated = "timeLastMetricsUpdated";
        active_runs_count = "activeRunsCount";
        actively_used_node_count = "activelyUsedNodeCount";
    }
}
