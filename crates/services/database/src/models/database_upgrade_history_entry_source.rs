// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the source of a database upgrade history entry.
    pub enum DatabaseUpgradeHistoryEntrySource {
        DbHome = "DB_HOME",
        DbVersion = "DB_VERSION",
        DbSoftwareImage = "DB_SOFTWARE_IMAGE",
    }
}
