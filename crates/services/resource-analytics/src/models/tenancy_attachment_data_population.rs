// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A tenancy attachment data population.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TenancyAttachmentDataPopulation {
    /// The status.
    pub status: models::TenancyAttachmentDataPopulationStatus,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The number of objects or tasks in progress.
    pub in_progress_count: i64,
    /// The number that succeeded.
    pub succeeded_count: i64,
    /// The total count.
    pub total_count: i64,
}

model! {
    TenancyAttachmentDataPopulation {
        status = "status";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        in_progress_count = "inProgressCount";
        succeeded_count = "succeededCount";
        total_count = "totalCount";
    }
}
