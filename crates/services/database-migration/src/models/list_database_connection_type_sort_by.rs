// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDatabaseConnectionType` can sort.
    pub enum ListDatabaseConnectionTypeSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
