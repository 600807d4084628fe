// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database upgrade with DB home.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUpgradeWithDbHomeDetails {
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The options.
    pub options: Option<String>,
    /// The OCID of the Database Home.
    pub db_home_id: String,
}

model! {
    DatabaseUpgradeWithDbHomeDetails, "source" = "DB_HOME" {
        required {
            db_home_id = "dbHomeId", with_db_home_id(String);
        }
        optional {
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            options = "options", with_options(String);
        }
    }
}
