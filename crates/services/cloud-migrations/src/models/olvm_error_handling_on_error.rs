// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the on error of an OLVM error handling.
    pub enum OlvmErrorHandlingOnError {
        DoNotMigrate = "DO_NOT_MIGRATE",
        Migrate = "MIGRATE",
        MigrateHighlyAvailable = "MIGRATE_HIGHLY_AVAILABLE",
    }
}
