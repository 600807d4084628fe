// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a database to restore.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestoreDatabaseDetails {
    /// The system change number (SCN) to restore to.
    pub database_scn: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// Whether to restore the latest state that is known to be good.
    pub latest: Option<bool>,
    /// The pluggable database name.
    pub pluggable_database_name: Option<String>,
}

model! {
    RestoreDatabaseDetails {
        optional {
            database_scn = "databaseSCN", with_database_scn(String);
            timestamp = "timestamp", with_timestamp(DateTime<Utc>);
            latest = "latest", with_latest(bool);
            pluggable_database_name = "pluggableDatabaseName", with_pluggable_database_name(String);
        }
    }
}
