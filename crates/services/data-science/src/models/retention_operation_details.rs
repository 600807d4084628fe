// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The archival and deletion state of a model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RetentionOperationDetails {
    /// The archival state: pending, failed or succeeded.
    pub archive_state: models::RetentionOperationArchiveState,
    /// Details of `archiveState`, such as the cause of a failure.
    pub archive_state_details: String,
    /// The approximate time of the scheduled archival.
    pub time_archival_scheduled: DateTime<Utc>,
    /// The deletion state of the archived model: pending, failed or succeeded.
    pub delete_state: models::RetentionOperationDeleteState,
    /// Details of `deleteState`, such as the cause of a failure.
    pub delete_state_details: String,
    /// The approximate time of the scheduled deletion.
    pub time_deletion_scheduled: DateTime<Utc>,
}

model! {
    RetentionOperationDetails {
        archive_state = "archiveState";
        archive_state_details = "archiveStateDetails";
        time_archival_scheduled = "timeArchivalScheduled";
        delete_state = "deleteState";
        delete_state_details = "deleteStateDetails";
        time_deletion_scheduled = "timeDeletionScheduled";
    }
}
