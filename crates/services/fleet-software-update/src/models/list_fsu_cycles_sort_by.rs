// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListFsuCycles` can sort.
    pub enum ListFsuCyclesSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
