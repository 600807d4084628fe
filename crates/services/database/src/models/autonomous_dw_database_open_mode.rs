// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the open mode of an autonomous DW database.
    pub enum AutonomousDwDatabaseOpenMode {
        ReadOnly = "READ_ONLY",
        ReadWrite = "READ_WRITE",
    }
}
