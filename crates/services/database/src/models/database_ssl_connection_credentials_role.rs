// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of database SSL connection credentials.
    pub enum DatabaseSslConnectionCredentialsRole {
        Sysdba = "SYSDBA",
        Normal = "NORMAL",
        Sysdg = "SYSDG",
    }
}
