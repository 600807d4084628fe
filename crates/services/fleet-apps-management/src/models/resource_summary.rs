// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceSummary {
    /// The ID of the resource.
    pub resource_id: String,
    /// The display name of the resource.
    pub resource_display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The sequence.
    pub sequence: Option<String>,
    /// The targets.
    pub targets: Option<Vec<models::ActivityResourceTarget>>,
    /// The status.
    pub status: models::ResourceStatus,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
}

model! {
    ResourceSummary {
        resource_id = "resourceId";
        resource_display_name = "resourceDisplayName";
        description = "description";
        sequence = "sequence";
        targets = "targets";
        status = "status";
        time_started = "timeStarted";
        time_ended = "timeEnded";
    }
}
