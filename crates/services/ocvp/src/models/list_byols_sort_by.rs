// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListByols` can sort.
    pub enum ListByolsSortBy {
        DisplayName = "displayName",
        TimeCreated = "timeCreated",
        TimeTermStart = "timeTermStart",
    }
}
