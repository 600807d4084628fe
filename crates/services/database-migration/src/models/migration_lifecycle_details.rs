// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a migration.
    pub enum MigrationLifecycleDetails {
        Ready = "READY",
        Aborting = "ABORTING",
        Validating = "VALIDATING",
        Validated = "VALIDATED",
        Assessed = "ASSESSED",
        Waiting = "WAITING",
        Migrating = "MIGRATING",
        Done = "DONE",
    }
}
