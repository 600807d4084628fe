// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of maintenance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceDetails {
    /// The state.
    pub state: models::MaintenanceState,
    /// The start time.
    pub start_time: Option<DateTime<Utc>>,
    /// The end time.
    pub end_time: Option<DateTime<Utc>>,
    /// The email addresses for notifications about maintenance.
    pub notification_email_ids: Option<Vec<String>>,
}

model! {
    MaintenanceDetails {
        state = "state";
        start_time = "startTime";
        end_time = "endTime";
        notification_email_ids = "notificationEmailIds";
    }
}
