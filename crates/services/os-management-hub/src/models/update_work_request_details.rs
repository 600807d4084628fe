// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The fields to update in a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkRequestDetails {
    /// The status.
    pub status: models::WorkRequestStatus,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<f64>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    UpdateWorkRequestDetails {
        status = "status";
        percent_complete = "percentComplete";
        time_finished = "timeFinished";
        description = "description";
        display_name = "displayName";
    }
}
