// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListWaasPolicies` can sort.
    pub enum ListWaasPoliciesSortBy {
        Id = "id",
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
    }
}
