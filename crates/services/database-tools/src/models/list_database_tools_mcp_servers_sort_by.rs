// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDatabaseToolsMcpServers` can sort.
    pub enum ListDatabaseToolsMcpServersSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
