// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRoverEntitlements` can sort.
    pub enum ListRoverEntitlementsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
