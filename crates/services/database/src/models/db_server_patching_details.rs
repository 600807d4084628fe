// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a DB server patching.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbServerPatchingDetails {
    /// The estimated patch duration. In minutes.
    pub estimated_patch_duration: Option<i64>,
    /// The status of the patching.
    pub patching_status: Option<models::DbServerPatchingPatchingStatus>,
    /// The start time of the patching.
    pub time_patching_started: Option<DateTime<Utc>>,
    /// The end time of the patching.
    pub time_patching_ended: Option<DateTime<Utc>>,
}

model! {
    DbServerPatchingDetails {
        estimated_patch_duration = "estimatedPatchDuration";
        patching_status = "patchingStatus";
        time_patching_started = "timePatchingStarted";
        time_patching_ended = "timePatchingEnded";
    }
}
