// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a secret deletion to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleSecretDeletionDetails {
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
}

model! {
    ScheduleSecretDeletionDetails {
        optional {
            time_of_deletion = "timeOfDeletion", with_time_of_deletion(DateTime<Utc>);
        }
    }
}
