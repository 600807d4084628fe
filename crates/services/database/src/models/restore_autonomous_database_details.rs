// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an autonomous database to restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreAutonomousDatabaseDetails {
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The system change number (SCN) to restore to.
    pub database_scn: Option<String>,
    /// Whether to restore the latest state that is known to be good.
    pub latest: Option<bool>,
}

model! {
    RestoreAutonomousDatabaseDetails {
        optional {
            timestamp = "timestamp", with_timestamp(DateTime<Utc>);
            database_scn = "databaseSCN", with_database_scn(String);
            latest = "latest", with_latest(bool);
        }
    }
}
