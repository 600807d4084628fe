// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListProtectedDatabases` can sort.
    pub enum ListProtectedDatabasesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
