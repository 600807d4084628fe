// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the database mode of a DB system.
    pub enum DbSystemDatabaseMode {
        ReadWrite = "READ_WRITE",
        ReadOnly = "READ_ONLY",
    }
}
