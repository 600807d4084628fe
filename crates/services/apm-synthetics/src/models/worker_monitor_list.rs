// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A worker monitor list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkerMonitorList {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the monitor.
    pub monitor_type: models::WorkerMonitorListMonitorType,
    /// Whether the monitor runs immediately.
    pub is_run_now: Option<bool>,
    /// The time of the assignment.
    pub time_assigned: Option<DateTime<Utc>>,
}

model! {
    WorkerMonitorList {
        id = "id";
        display_name = "displayName";
        monitor_type = "monitorType";
        is_run_now = "isRunNow";
        time_assigned = "timeAssigned";
    }
}
