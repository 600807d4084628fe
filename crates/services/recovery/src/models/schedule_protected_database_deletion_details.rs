// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a protected database deletion to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleProtectedDatabaseDeletionDetails {
    /// The preferred time for deleting the protected database after the source database was
    /// terminated.
    pub deletion_schedule: Option<models::ScheduleProtectedDatabaseDeletionDeletionSchedule>,
}

model! {
    ScheduleProtectedDatabaseDeletionDetails {
        optional {
            deletion_schedule = "deletionSchedule",
                with_deletion_schedule(models::ScheduleProtectedDatabaseDeletionDeletionSchedule);
        }
    }
}
