// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListBackups` can sort.
    pub enum ListBackupsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
