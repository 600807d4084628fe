// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an autonomous database manual refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseManualRefreshDetails {
    /// The time of the refresh cutoff.
    pub time_refresh_cutoff: Option<DateTime<Utc>>,
}

model! {
    AutonomousDatabaseManualRefreshDetails {
        optional {
            time_refresh_cutoff = "timeRefreshCutoff", with_time_refresh_cutoff(DateTime<Utc>);
        }
    }
}
