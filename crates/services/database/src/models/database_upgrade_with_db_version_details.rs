// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database upgrade with DB version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUpgradeWithDbVersionDetails {
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The options.
    pub options: Option<String>,
    /// The version of the database.
    pub db_version: String,
}

model! {
    DatabaseUpgradeWithDbVersionDetails, "source" = "DB_VERSION" {
        required {
            db_version = "dbVersion", with_db_version(String);
        }
        optional {
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            options = "options", with_options(String);
        }
    }
}
