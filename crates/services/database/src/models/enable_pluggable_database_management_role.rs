// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the role of enable pluggable database management.
    pub enum EnablePluggableDatabaseManagementRole {
        Sysdba = "SYSDBA",
        Normal = "NORMAL",
        Sysdg = "SYSDG",
    }
}
