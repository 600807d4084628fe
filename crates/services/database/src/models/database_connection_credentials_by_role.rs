// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of a database connection credentials by.
    pub enum DatabaseConnectionCredentialsByRole {
        Sysdba = "SYSDBA",
        Normal = "NORMAL",
        Sysdg = "SYSDG",
    }
}
