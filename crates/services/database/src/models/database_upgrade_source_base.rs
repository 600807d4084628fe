// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A database upgrade source base.
    ///
    /// The field `source` selects the variant.
    pub enum DatabaseUpgradeSourceBase by "source", sent {
        DbHome(models::DatabaseUpgradeWithDbHomeDetails) = "DB_HOME", as_db_home;
        DbSoftwareImage(models::DatabaseUpgradeWithDatabaseSoftwareImageDetails)
            = "DB_SOFTWARE_IMAGE", as_db_software_image;
        DbVersion(models::DatabaseUpgradeWithDbVersionDetails) = "DB_VERSION", as_db_version;
    }
    shared {
        /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older
        /// than the latest default ones.
        is_older_version_acknowledged = "isOlderVersionAcknowledged", copy bool, in DbHome
            DbSoftwareImage DbVersion;
        /// The options.
        options = "options", str, in DbHome DbSoftwareImage DbVersion;
    }
}
