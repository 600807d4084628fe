// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListProviderDirectoryEntries` can sort.
    pub enum ListProviderDirectoryEntriesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
