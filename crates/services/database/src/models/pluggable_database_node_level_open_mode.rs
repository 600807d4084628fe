// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the open mode of a pluggable database node level.
    pub enum PluggableDatabaseNodeLevelOpenMode {
        ReadOnly = "READ_ONLY",
        ReadWrite = "READ_WRITE",
        Mounted = "MOUNTED",
        Migrate = "MIGRATE",
    }
}
