// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a certificate authority version deletion to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleCertificateAuthorityVersionDeletionDetails {
    /// The deletion time.
    pub time_of_deletion: Option<DateTime<Utc>>,
}

model! {
    ScheduleCertificateAuthorityVersionDeletionDetails {
        optional {
            time_of_deletion = "timeOfDeletion", with_time_of_deletion(DateTime<Utc>);
        }
    }
}
