// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database type of a target database.
    pub enum TargetDatabaseDatabaseType {
        DatabaseCloudService = "DATABASE_CLOUD_SERVICE",
        AutonomousDatabase = "AUTONOMOUS_DATABASE",
        InstalledDatabase = "INSTALLED_DATABASE",
    }
}
