// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an HSM cluster deletion to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleHsmClusterDeletionDetails {
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
}

model! {
    ScheduleHsmClusterDeletionDetails {
        optional {
            time_of_deletion = "timeOfDeletion", with_time_of_deletion(DateTime<Utc>);
        }
    }
}
