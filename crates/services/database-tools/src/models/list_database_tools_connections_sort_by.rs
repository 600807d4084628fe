// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDatabaseToolsConnections` can sort.
    pub enum ListDatabaseToolsConnectionsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
