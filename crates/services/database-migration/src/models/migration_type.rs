// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a migration.
    pub enum MigrationType {
        Online = "ONLINE",
        Offline = "OFFLINE",
    }
}
