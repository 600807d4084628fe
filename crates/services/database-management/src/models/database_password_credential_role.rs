// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of a database password credential.
    pub enum DatabasePasswordCredentialRole {
        Normal = "NORMAL",
        Sysdba = "SYSDBA",
        Sysdg = "SYSDG",
    }
}
