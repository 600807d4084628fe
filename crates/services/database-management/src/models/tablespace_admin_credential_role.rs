// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of a tablespace admin credential.
    pub enum TablespaceAdminCredentialRole {
        Normal = "NORMAL",
        Sysdba = "SYSDBA",
    }
}
