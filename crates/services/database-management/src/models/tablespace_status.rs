// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a tablespace.
    pub enum TablespaceStatus {
        Online = "ONLINE",
        Offline = "OFFLINE",
        ReadOnly = "READ_ONLY",
        ReadWrite = "READ_WRITE",
    }
}
