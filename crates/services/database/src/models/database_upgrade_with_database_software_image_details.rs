// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database upgrade with database software image.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUpgradeWithDatabaseSoftwareImageDetails {
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The options.
    pub options: Option<String>,
    /// The OCID of the database software image.
    pub database_software_image_id: String,
}

model! {
    DatabaseUpgradeWithDatabaseSoftwareImageDetails, "source" = "DB_SOFTWARE_IMAGE" {
        required {
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
        }
        optional {
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            options = "options", with_options(String);
        }
    }
}
