// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPayers` can sort.
    pub enum ListPayersSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
